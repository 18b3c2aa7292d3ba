package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandTest {

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void open() throws IOException {
    stage = Stage.in(folder);
  }

  private CommandLineRun run(String words) throws IOException {
    return stage.run(new Transcript("", words, 0, ""));
  }

  @Test
  void eachPersonalColumnIsToldWithWhatItHoldsAndWhy() throws IOException {
    String out = run("privacy data/personal.csv").out().replace(folder + "/", "");

    assertThat(out)
        .startsWith(
            """
            personal.csv: 8 columns, 3 personal
              personal.csv:1:6: error: "phone"
                holds  phone numbers (P02)
                why    its header says `phone`
                to do  pmaudit never opens it; take it out before you pass the file on
              personal.csv:1:7: error: "Nom de l'enquêteur"
                holds  names of persons (P01)
                why    its header says `enqueteur` and `nom`
            """)
        .endsWith("3 columns seem to hold personal data. No value of them was kept or shown.\n");
  }

  @Test
  void programsGetOchasNames() throws IOException {
    assertThat(run("privacy data/personal.csv --json").out())
        .contains(
            "\"schema\" : \"pmaudit-privacy/1\"",
            "\"entity\" : \"PHONE_NUMBER\"",
            "\"level\" : \"error\"",
            "\"closed\" : true");
  }

  @Test
  void whatIsLeftOpenMakesAReportSevereAndStandsInItWithItsReason() throws IOException {
    String json =
        run("score data/personal.csv -c data/wells.yaml -f json --privacy off --reason synthetic")
            .out();

    assertThat(json)
        .contains(
            "\"sensitivity\": \"severe\"",
            "columns that seem to hold personal data were left open (synthetic): \\\"phone\\\"");
  }
}
