package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineCommandTest {

  @TempDir Path folder;

  private Acme acme;
  private String baseline;

  @BeforeEach
  void knownGaps() throws IOException {
    acme = new Acme(folder);
    baseline = folder.resolve("known.json").toString();
    create(result("old", "S1,100,no,yes,50 %", "S2,200,yes,no,90 %"));
  }

  private void create(String result) {
    assertThat(CommandLineRun.of("baseline", "create", result, "-o", baseline).code()).isZero();
  }

  private String result(String name, String... rows) throws IOException {
    return acme.result(name, acme.data(name + ".csv", rows)).toString();
  }

  private String known() throws IOException {
    return Files.readString(Path.of(baseline));
  }

  @Test
  void holdsChecklistCriterionUnitAndCreditAndNothingElse() throws Exception {
    assertThat(known())
        .isEqualTo(
            """
            {"schema": "pmaudit-baseline/1","gaps": [
              {"checklist": "acme-site","criterion": "ACME-1","unit": "S1","credit": 0.00},
              {"checklist": "acme-site","criterion": "ACME-3","unit": "S1","credit": 0.50},
              {"checklist": "acme-site","criterion": "ACME-2","unit": "S2","credit": 0.00}
            ]}
            """);
  }

  @Test
  void pruningTakesOutWhatIsGoneAndAddsNothing() throws Exception {
    String now = result("now", "S1,100,yes,no,10 %", "S3,200,no,no,90 %", "S2,200,yes,no,90 %");

    CommandLineRun check = CommandLineRun.of("baseline", "check", baseline, now);
    CommandLineRun prune = CommandLineRun.of("baseline", "prune", baseline, now);

    assertThat(check)
        .isEqualTo(
            new CommandLineRun(
                1,
                "ACME-1 of S1 (acme-site) is no gap any more\n",
                "BASELINE OUTDATED: 1 of 3 known gaps is obsolete; `pmaudit baseline prune` takes"
                    + " it out. exit 1\n"));
    assertThat(prune.code()).isZero();
    assertThat(known())
        .isEqualTo(
            """
            {"schema": "pmaudit-baseline/1","gaps": [
              {"checklist": "acme-site","criterion": "ACME-3","unit": "S1","credit": 0.50},
              {"checklist": "acme-site","criterion": "ACME-2","unit": "S2","credit": 0.00}
            ]}
            """);
    assertThat(CommandLineRun.of("baseline", "check", baseline, now).code()).isZero();
  }

  @Test
  void whatIsUnknownNowMayStillBeAGap() throws Exception {
    String now = result("now", "S1,100,?,yes,?", "S2,200,yes,no,90 %");

    CommandLineRun check = CommandLineRun.of("baseline", "check", baseline, now);

    assertThat(check)
        .isEqualTo(new CommandLineRun(0, "", "BASELINE HOLDS: 3 known gaps. exit 0\n"));
  }

  @Test
  void aUnitThatIsGoneIsObsoleteToo() throws Exception {
    String now = result("now", "S1,100,no,yes,50 %");

    CommandLineRun check = CommandLineRun.of("baseline", "check", baseline, now);

    assertThat(check.out())
        .isEqualTo("ACME-2 of S2 (acme-site) is obsolete: the data have no such unit\n");
    assertThat(check.code()).isEqualTo(1);
  }

  @Test
  void aThirdRowOfTwoThatWereKnownIsNew() throws Exception {
    String all = "--duplicates";
    Path two = acme.data("two.csv", "S1,100,no,yes,90 %", "S1,100,no,yes,90 %");
    Path three =
        acme.data("three.csv", "S1,100,no,yes,90 %", "S1,100,no,yes,90 %", "S1,100,no,yes,90 %");
    create(acme.result("two", two, all, "all").toString());

    CommandLineRun same = Acme.run("check", two, all, "all", "--baseline", baseline);
    CommandLineRun more = Acme.run("check", three, all, "all", "--baseline", baseline);

    assertThat(same.code()).as(same.err()).isZero();
    assertThat(more.err()).startsWith("GATE FAILED: 1 new critical gap in 1 site");
  }
}
