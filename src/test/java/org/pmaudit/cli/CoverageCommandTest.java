package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCommandTest {

  private static final String CHECKLIST =
      """
      id: acme-site
      version: "1.0.0"
      namespace: acme
      sector: wash
      unit: site
      people: population
      title: {en: Everything a criterion can look at}
      context: [phase]
      indicators:
        - {id: acme_a, type: yes_no, label: {en: First}}
        - {id: acme_b, type: yes_no, label: {en: Second}}
        - {id: acme_c, type: yes_no, label: {en: Third}}
        - {id: acme_n, type: count, label: {en: Things}}
        - {id: acme_r, type: number, unit: persons/thing, label: {en: People per thing}, derive: {ratio: [population, acme_n]}}
      sources:
        - {id: acme_note, title: A note, publisher: Acme, year: 2026}
      criteria:
      """;

  @TempDir private Path folder;
  private Stage stage;
  private int written;

  @BeforeEach
  void open() throws IOException {
    stage = Stage.in(folder);
    Files.writeString(stage.file("own.yaml"), CHECKLIST);
  }

  private void criterion(boolean critical, String measured) throws IOException {
    written++;
    Files.writeString(
        stage.file("own.yaml"),
        Files.readString(stage.file("own.yaml"))
            + """
              - id: ACME-%02d
                title: {en: Title %s}
                principle: access
                areas: [gbv]
                mode: integrated
                weight: 2
                critical: %s
                %s
                source: {id: acme_note, at: "1", read: true, figure: source}
            """
                .formatted(written, written, critical, measured));
  }

  private CommandLineRun run(String words) throws IOException {
    return stage.run(new Transcript("", words, 0, ""));
  }

  @ParameterizedTest(name = "{0} under {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "measure: acme_a; met: {is: yes}|acme_a|fully",
        "measure: acme_a; met: {is: yes}|acme_b|never",
        "measure: acme_r; met: {max: 20}|population,acme_n|fully",
        "measure: acme_r; met: {max: 20}|acme_r|fully",
        "measure: acme_r; met: {max: 20}|population|never",
        "applies: {indicator: acme_b, is: yes}; measure: acme_a; met: {is: yes}|acme_a|never",
        "applies: {any_of: [{indicator: acme_b, is: yes}, {indicator: acme_c, is: yes}]}; measure: acme_a; met: {is: yes}|acme_a,acme_c|partly",
        "measure: acme_r; thresholds: [{when: {indicator: phase, is: first_phase}, met: {max: 50}}, {met: {max: 20}}]|acme_r|partly",
        "measure: {all_of: [{indicator: acme_a, met: {is: yes}}, {indicator: acme_b, met: {is: yes}}]}|acme_a|partly",
        "measure: {any_of: [{indicator: acme_a, met: {is: yes}}, {indicator: acme_b, met: {is: yes}}]}|acme_c|never",
        "measure: {at_least: {of: [{indicator: acme_a, met: {is: yes}}, {indicator: acme_b, met: {is: yes}}, {indicator: acme_c, met: {is: yes}}], met: 2}}|acme_a,acme_b|partly",
        "measure: {at_least: {of: [{indicator: acme_a, met: {is: yes}}, {indicator: acme_b, met: {is: yes}}, {indicator: acme_c, met: {is: yes}}], met: 2}}|acme_a|never"
      })
  void aCriterionCanBeAnsweredAsFarAsItsColumnsGo(String measured, String columns, String answer)
      throws IOException {
    criterion(false, measured.replace("; ", "\n    "));
    Files.writeString(stage.file("data.csv"), "site_id," + columns + "\n");

    CommandLineRun run = run("coverage data/data.csv -c data/own.yaml --json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"answerable\" : \"" + answer + "\"");
  }

  @Test
  void criticalOnesStandFirstThenCountsThenTheOthers() throws IOException {
    criterion(false, "measure: acme_b\n    met: {is: yes}");
    criterion(true, "measure: acme_c\n    met: {is: yes}");
    criterion(true, "measure: acme_a\n    met: {is: yes}");
    Files.writeString(stage.file("data.csv"), "site_id,acme_a\nS1,yes\n");

    CommandLineRun run = run("coverage data/data.csv -c data/own.yaml --fail-on critical");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(
            """
            data.csv against acme-site 1.0.0
              3 criteria: 1 can be answered, 0 in part, 2 never
              coverage can be 33.3 % at most

            Critical criteria that can never be answered
              ACME-02  Title 2
                no column for acme_c

            By principle                   answered   in part     never
              access                              1         0         2

            By protection area             answered   in part     never
              gbv                                 1         0         2

            Other criteria that can never be answered
              ACME-01  Title 1
                no column for acme_b
            """);
  }

  @Test
  void aColumnWhoseWordsAreNoAnswersAnswersNothing() throws IOException {
    criterion(true, "measure: acme_a\n    met: {is: yes}");
    Files.writeString(stage.file("data.csv"), "site_id,acme_a\nS1,tall\nS2,short\n");

    CommandLineRun run = run("coverage data/data.csv -c data/own.yaml");

    assertThat(run.out())
        .contains(
            "acme_a has a column, but none of the words in it is an answer;"
                + " translate them in a mapping",
            "0 can be answered, 0 in part, 1 never");
  }

  @Test
  void everyFormOfOursAnswersTheChecklistItWasMadeFor() throws IOException {
    String form = stage.file("form.xlsx").toString();
    CommandLineRun.of("template", "-c", "cccm-site", "--format", "xlsform", "-o", form);

    CommandLineRun run = run("coverage data/form.xlsx -c cccm-site --fail-on critical");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(" 0 in part, 0 never", "coverage can be 100.0 % at most");
  }
}
