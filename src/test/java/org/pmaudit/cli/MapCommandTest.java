package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {

  private static final String ROWS =
      """
      site_id,site_name,Total population,acme_wells,Is the way to the well lit?,well_cover,phone
      W1,North well,400,20,Oui,Yes,+211912000001
      W2,South well,400,20,Non,sometimes,+211912000002
      W3,East well,200,20,kind of,,+211912000003
      W4,West well,200,20,Ask Amina Planted,,+211912000004
      """;

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    stage = Stage.in(folder);
    Files.writeString(stage.file("round1.csv"), ROWS);
  }

  private CommandLineRun run(String words) throws IOException {
    return stage.run(new Transcript("", words, 0, ""));
  }

  private void header(String header) throws IOException {
    Files.writeString(
        stage.file("round2.csv"), header + "\n" + ROWS.substring(ROWS.indexOf('\n') + 1));
  }

  @Test
  void whatIsSureIsActiveAndWhatIsGuessedIsNot() throws IOException {
    String yaml = run("map data/round1.csv -c data/wells.yaml").out();

    assertThat(yaml)
        .startsWith(
            """
            # A mapping of round1.csv to acme-site 1.0.0, drafted by `pmaudit map`.
            # 5 indicators have a column for sure; 1 has a guess behind #, to confirm by taking the # away; 8 have none.
            # Score with it: pmaudit score DATA -c CHECKLIST -m THIS-FILE

            unit:
              id: {header: "site_id"}  # its header is the id
              name: {header: "site_name"}  # its header is the id

            columns:
              population: {header: "Total population"}  # its header is a known synonym
              acme_lit:  # its header is the label or question
                header: "Is the way to the well lit?"
                values:
                  "Non": no
                  "Oui": yes
                  # "kind of": unknown  # not understood, in 1 row; write yes, no
                  # 1 other word was not understood either, and not shown: it looks like a name or number
              # acme_lid:  # guess, 87 % sure: its header is like `Is the well covered?`
              #   header: "well_cover"
              #   values: {"Yes": yes, "sometimes": unknown}
              acme_wells: {header: "acme_wells"}  # its header is the id
            """)
        .contains("# Columns that seem personal (`pmaudit privacy` says why): \"phone\"\n")
        .contains("header_columns:\n  - \"site_id\"\n")
        .doesNotContain("Amina");
  }

  @Test
  void anAuditTakesTheDraftAsItIsAndComesToTheSame() throws IOException {
    run("map data/round1.csv -c data/wells.yaml -o data/drafted.yaml");

    CommandLineRun plain = run("score data/round1.csv -c data/wells.yaml -f csv");
    CommandLineRun mapped =
        run("score data/round1.csv -c data/wells.yaml -m data/drafted.yaml -f csv");

    assertThat(mapped.code()).isZero();
    assertThat(mapped.out()).isEqualTo(plain.out());
    assertThat(mapped.err()).doesNotContain("since the mapping was made");
  }

  @Test
  void theNextRoundSaysFirstWhatHasChangedInTheHeader() throws IOException {
    run("map data/round1.csv -c data/wells.yaml -o data/drafted.yaml");
    header("site_id,site_name,Total population,wells_acme,Is the way lit?,gps,access");

    CommandLineRun scored =
        run("score data/round2.csv -c data/wells.yaml -m data/drafted.yaml -q -f csv");
    CommandLineRun told = run("score data/round2.csv -c data/wells.yaml -m data/drafted.yaml");

    assertThat(scored.err()).doesNotContain("renamed");
    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err())
        .startsWith(
            """
            data/round2.csv:1:1: note: since the mapping was made: 2 columns renamed, 2 new, 2 gone \
            (`acme_wells` is now `wells_acme`, `Is the way to the well lit?` is now `Is the way lit?`, \
            `gps` is new, `access` is new, `well_cover` is gone, `phone` is gone)
            """)
        .contains("error: no column has the header `Is the way to the well lit?`");
  }

  @Test
  void whatChangedStandsInTheReportToo() throws IOException {
    run("map data/round1.csv -c data/wells.yaml -o data/drafted.yaml");
    header(ROWS.substring(0, ROWS.indexOf('\n')).replace("phone", "access"));

    assertThat(run("score data/round2.csv -c data/wells.yaml -m data/drafted.yaml -f json").out())
        .contains("since the mapping was made: 1 column new, 1 gone (`access` is new, `phone`");
  }
}
