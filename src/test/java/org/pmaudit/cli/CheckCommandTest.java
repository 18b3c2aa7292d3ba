package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  @TempDir Path folder;

  private Acme acme;

  @BeforeEach
  void acme() {
    acme = new Acme(folder);
  }

  @Test
  void saysAVerdictForEachUnitAndTheReasonLast() throws Exception {
    Path data =
        acme.data("a.csv", "S1,100,no,yes,90 %", "S2,200,?,yes,90 %", "S3,300,yes,yes,90 %");

    CommandLineRun run = Acme.run("check", data);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .containsExactly(
            "FAIL  S1 (acme-site): critical gap ACME-1",
            "PASS  S3 (acme-site)",
            "OPEN  S2 (acme-site): critical but not known: ACME-1");
    assertThat(run.err().lines())
        .containsExactly(
            "GATE FAILED: 1 critical gap in 1 site (S1: ACME-1); 1 site cannot be judged (S2:"
                + " critical but not known: ACME-1). exit 1");
  }

  /** What each run of the matrix ends with: the data of one unit, the words typed, the code. */
  @ParameterizedTest(name = "{0} {1} gives {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "yes,yes,90 %||0",
        "no,yes,90 %||1",
        "?,yes,90 %||4",
        "?,?,?||4",
        "yes,no,50 %||0",
        "yes,no,50 %|--fail-on gap|1",
        "yes,yes,50 %|--fail-on gap|1",
        "yes,?,90 %|--fail-on gap|0",
        "?,yes,90 %|--fail-on gap|0",
        "yes,?,90 %|--fail-on unknown|1",
        "?,no,90 %|--fail-on critical,gap|1",
        "yes,no,90 %|--fail-under 66.6|0",
        "yes,no,90 %|--fail-under 66.67|1",
        "yes,no,90 %|--fail-under gbv=1|1",
        "yes,no,90 %|--fail-under safety_dignity=100|0",
        "yes,no,90 %|--fail-under acme-site=67|1",
        "yes,yes,90 %|--fail-under mhpss=1|4",
        "yes,?,90 %|--min-coverage 66.67|4",
        "yes,?,90 %|--min-coverage 66|0",
        "no,?,90 %|--min-coverage 100|1",
        "yes,yes,90 %|--fail-on criticl|2",
        "yes,yes,90 %|--fail-on new|2",
        "yes,yes,90 %|--fail-on expired-waiver|2",
        "yes,yes,90 %|--fail-under 101|2",
        "yes,yes,90 %|--min-coverage x|2",
        "yes,yes,90 %|--fail-under nobody=3|2",
        "yes,yes,90 %|-f pdf|2",
        "yes,yes,90 %|--no-such|2",
        "no,yes,90 %|-f sarif --lang fr --color always --top 1 -q|1",
        "no,yes,90 %|-v --keep-units none -f junit|1"
      })
  void theExitCodeSaysWhatTheGateSaw(String answers, String words, int code) throws Exception {
    Path data = acme.data("a.csv", "S1,100," + answers);
    String[] typed = words == null ? new String[0] : words.split(" ");

    CommandLineRun run = Acme.run("check", data, typed);

    assertThat(run.code()).as(run.err()).isEqualTo(code);
    if (code != 2) {
      assertThat(last(run.err())).endsWith(". exit " + code);
    }
  }

  @ParameterizedTest(name = "{0} gaps give 1")
  @ValueSource(ints = {1, 255, 256, 257, 512})
  void theExitCodeIsNeverACount(int gaps) throws Exception {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < gaps; i++) {
      rows.add("S%s,100,no,yes,90 %%".formatted(i));
    }

    CommandLineRun run = Acme.run("check", acme.data("a.csv", rows.toArray(String[]::new)));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(gaps);
  }

  @Test
  void withABaselineOnlyNewCriticalGapsFail() throws Exception {
    Path old = acme.data("old.csv", "S1,100,no,yes,90 %", "S2,200,yes,yes,90 %");
    Path now = acme.data("now.csv", "S1,100,no,no,90 %", "S2,200,yes,yes,50 %");
    Path worse = acme.data("worse.csv", "S1,100,no,no,90 %", "S2,200,no,yes,50 %");
    String before = acme.result("old", old).toString();

    assertThat(Acme.run("check", now).code()).isEqualTo(1);
    assertThat(last(Acme.run("check", now, "--baseline", before).err()))
        .isEqualTo("GATE PASSED: 2 sites, 0 new critical gaps, lowest score 16.6 (S1). exit 0");
    assertThat(last(Acme.run("check", now, "--baseline", before, "--fail-on", "new").err()))
        .isEqualTo("GATE FAILED: 2 new gaps in 2 sites (S1: ACME-2). exit 1");
    assertThat(last(Acme.run("check", now, "--baseline", before, "--fail-on", "critical").err()))
        .isEqualTo("GATE FAILED: 1 critical gap in 1 site (S1: ACME-1). exit 1");
    assertThat(last(Acme.run("check", worse, "--baseline", before).err()))
        .isEqualTo("GATE FAILED: 1 new critical gap in 1 site (S2: ACME-1). exit 1");
  }

  @Test
  void whatIsFixedIsNoted() throws Exception {
    Path old = acme.data("old.csv", "S1,100,no,yes,90 %", "S2,200,yes,yes,90 %");
    Path now = acme.data("now.csv", "S1,100,yes,yes,90 %", "S2,200,yes,yes,90 %");
    String before = acme.result("old", old).toString();

    CommandLineRun run = Acme.run("check", now, "--baseline", before);

    assertThat(run.err().lines())
        .containsExactly(
            before + ": note: ACME-1 of S1 (acme-site) is no gap any more",
            "GATE PASSED: 2 sites, 0 new critical gaps, lowest score 100.0 (S2). exit 0");
    assertThat(run.code()).isZero();
  }

  @Test
  void aWaivedGapFailsNothingAndItsWaiverIsTimed() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %", "S2,200,yes,yes,90 %");
    String waivers = acme.waivers("ACME-1 S1 2026-11-24", "ACME-2 S9 2026-12-31").toString();

    CommandLineRun run = Acme.run("check", data, "--waivers", waivers);
    CommandLineRun later =
        Acme.run("check", data, "--waivers", waivers, "--as-of", "2026-11-25", "-q");

    assertThat(run.err().lines())
        .containsExactly(
            waivers
                + ":3:5: note: the waiver of ACME-2 for S9 is unused: the data have no such"
                + " unit",
            "GATE PASSED: 2 sites, 0 critical gaps, lowest score 100.0 (S1); 1 waived gap, until"
                + " 2026-11-24. exit 0");
    assertThat(run.code()).isZero();
    assertThat(later)
        .isEqualTo(
            new CommandLineRun(
                1,
                "FAIL  S1 (acme-site): critical gap ACME-1\n",
                "GATE FAILED: 1 critical gap in 1 site (S1: ACME-1). exit 1\n"));
    assertThat(Acme.run("check", data, "--waivers", waivers, "--fail-on", "expired-waiver").code())
        .isZero();
  }

  @Test
  void aWrongWaiverOrBaselineEndsTheRunBeforeTheAudit() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %");
    String waivers = acme.waivers("ACME-9 S1 2026-12-01").toString();
    String baseline = acme.file("b.json", "{}").toString();

    CommandLineRun wrongWaiver = Acme.run("check", data, "--waivers", waivers);
    CommandLineRun wrongBaseline = Acme.run("check", data, "--baseline", baseline);
    CommandLineRun missing = Acme.run("check", data, "--baseline", "none.json");

    assertThat(wrongWaiver.code()).isEqualTo(2);
    assertThat(wrongWaiver.err())
        .startsWith(waivers + ":2:17: error: no checklist of this run has a criterion `ACME-9`");
    assertThat(wrongBaseline.code()).isEqualTo(2);
    assertThat(wrongBaseline.err()).startsWith(baseline + ":1:2: error: expected `schema` here");
    assertThat(missing)
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "none.json: error: there is no such file\n\n1 problem; nothing was audited.\n"));
  }

  @Test
  void filesAreWrittenWithOneAndFourTooAndHoldTheLabels() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,50 %", "S2,200,yes,no,90 %");
    String before = acme.result("old", acme.data("old.csv", "S1,100,no,yes,90 %")).toString();
    String waivers = acme.waivers("ACME-3 S1 2026-12-01").toString();
    Path out = folder.resolve("out");

    CommandLineRun run =
        Acme.run(
            "check",
            data,
            "--baseline",
            before,
            "--waivers",
            waivers,
            "--fail-on",
            "new",
            "-o",
            out.toString(),
            "-f",
            "json,sarif,junit,github");

    assertThat(run.code()).isEqualTo(1);
    assertThat(out)
        .isDirectoryContaining("glob:**/result.json")
        .isDirectoryContaining("glob:**/result.sarif")
        .isDirectoryContaining("glob:**/junit.xml")
        .isDirectoryContaining("glob:**/github.txt");
    JsonNode units = tree(out.resolve("result.json")).at("/audits/0/units");
    JsonNode gaps = units.get(0).get("gaps");
    assertThat(gaps.findValuesAsText("baseline")).containsExactly("unchanged", "new");
    assertThat(units.get(0).get("score").decimalValue()).isEqualByComparingTo("41.6");
    assertThat(units.get(0).get("score_after_waivers").decimalValue()).isEqualByComparingTo("40.0");
  }

  @Test
  void keptUnitsDoNotDecideTheVerdict() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,50 %", "S2,200,no,no,90 %");
    String before = acme.result("old", data).toString();
    Path out = folder.resolve("out");
    String[] words = {
      "--baseline", before, "--keep-units", "worst:1", "-o", out.toString(), "-f", "json"
    };

    CommandLineRun run = Acme.run("check", data, words);

    assertThat(run.out()).hasLineCount(2);
    assertThat(run.code()).isZero();
    JsonNode audit = tree(out.resolve("result.json")).at("/audits/0");
    assertThat(audit.get("units")).hasSize(1);
    assertThat(audit.get("units_complete").asBoolean()).isFalse();
  }

  @Test
  void aFormatOnStandardOutputStandsThereAlone() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %");

    CommandLineRun run = Acme.run("check", data, "-f", "sarif");

    assertThat(new ObjectMapper().readTree(run.out()).get("version").asText()).isEqualTo("2.1.0");
    assertThat(run.err().lines())
        .containsExactly(
            "FAIL  S1 (acme-site): critical gap ACME-1",
            "GATE FAILED: 1 critical gap in 1 site (S1: ACME-1). exit 1");
  }

  @Test
  void theJobSummaryGoesToTheEndOfTheFileThatGitHubNames() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %");
    Path summary = acme.file("summary.md", "before\n");

    CommandLineRun run =
        CommandLineRun.in(
            Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
            "check",
            data.toString(),
            "-c",
            Acme.CHECKLIST,
            "-f",
            "github");

    assertThat(run.out())
        .startsWith("::error file=" + data + ",line=2,title=ACME-1 critical gap::S1");
    assertThat(Files.readString(summary)).startsWith("before\n## Water points of Acme 1.0.0\n");
  }

  @Test
  void whatCannotBeWrittenOutweighsTheGateAndIsSaidLast() throws Exception {
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %");
    Path good = acme.data("b.csv", "S1,100,yes,yes,90 %");
    String taken = acme.file("taken", "").toString();

    CommandLineRun run = Acme.run("check", data, "-o", taken, "-f", "json");
    CommandLineRun passed = Acme.run("check", good, "-o", taken, "-f", "json");

    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).startsWith(taken + "/result.json: error: cannot be written");
    assertThat(last(run.err()))
        .isEqualTo(
            "GATE FAILED: not all files could be written; 1 critical gap in 1 site (S1: ACME-1)."
                + " exit 5");
    assertThat(passed.code()).isEqualTo(5);
    assertThat(last(passed.err())).startsWith("GATE NOT PASSED: not all files could be written;");
  }

  @Test
  void aFileThatCannotBeReadOutweighsTheGate() throws Exception {
    Path data = acme.data("a.csv", "S1,100,yes,yes,90 %");
    Path broken = acme.file("b.xlsx", "PK\003\004 and no more");

    CommandLineRun run = Acme.run("check", data, broken.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(last(run.err())).startsWith("GATE NOT PASSED: not all data could be read; of the");
  }

  @Test
  void nothingCheckedIsNeverAPass() throws Exception {
    Path header = acme.data("header.csv");
    Path nothing = acme.file("nothing.csv", "");
    Path good = acme.data("good.csv", "S1,100,yes,yes,90 %");

    assertThat(Acme.run("check", header).code()).isEqualTo(4);
    assertThat(Acme.run("check", good, header.toString()).code()).isEqualTo(4);
    assertThat(Acme.run("check", nothing).code()).isEqualTo(3);
    assertThat(Acme.run("check", folder.resolve("no*.xlsx")).code()).isEqualTo(3);
    assertThat(CommandLineRun.of("check", good.toString()).code()).isEqualTo(2);
  }

  private static String last(String text) {
    return text.lines().reduce("", (before, line) -> line);
  }

  private static JsonNode tree(Path file) throws Exception {
    return new ObjectMapper().readTree(Files.readAllBytes(file));
  }
}
