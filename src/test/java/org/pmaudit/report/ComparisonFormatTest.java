package org.pmaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.compare.Comparing;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.Comparison.Side;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;

class ComparisonFormatTest {

  private final Checklist abc = MadeChecklist.abc().made();

  private Comparison comparison() throws UnusableInputException {
    Checklist other = MadeChecklist.named("acme-water").critical("W", 1).made();
    Result before =
        MadeResult.of(
            List.of(
                MadeResult.audit(
                    abc,
                    List.of(
                        MadeUnit.good(abc, "S1").named("Old | Quarry").notMet("A").made(),
                        MadeUnit.good(abc, "S2").partly("B", 50).unknown("C").made(),
                        MadeUnit.good(abc, "S3").made()))));
    Result after =
        MadeResult.of(
            List.of(
                MadeResult.audit(
                    abc,
                    List.of(
                        MadeUnit.good(abc, "S1").named("Old | Quarry").people(400).made(),
                        MadeUnit.good(abc, "S2").notMet("B").notMet("C").made(),
                        MadeUnit.good(abc, "S4").made())),
                MadeResult.audit(other, List.of(MadeUnit.good(other, "S1").made()))));
    return Comparing.of(new Side("before.json", before), new Side("after.json", after));
  }

  @Test
  void textShowsWhatMoved() throws Exception {
    assertThat(written(ComparisonFormat.TEXT))
        .isEqualTo(
            """
            Sites of Acme 1.0.0
              before.json (2026-03-01) → after.json (2026-03-01): 2 sites in both, 1 only before, 1 only after

              Score   76.6 → 83.3 (+6.6)   cause: data
              Gaps    0 new, 1 fixed, 1 worse, 0 better, 0 unchanged; 1 cannot be compared

              By criterion                                   new worse better  fixed still
              ✖ A Title of A                                   0     0      0      1     0
                B Title of B                                   0     1      0      0     1
                C Title of C                                   0     0      0      0     0

              Fell: 1
                S2  80.0 → 50.0 (-30.0)  worse B  (data)

              Rose: 1
                S1 Old | Quarry  50.0 → 100.0 (+50.0)  fixed A  (data)

            Not compared: acme-water is only in after.json
            """);
  }

  @Test
  void markdownFoldsTheUnitsAndEscapesTheirNames() throws Exception {
    assertThat(written(ComparisonFormat.MD))
        .contains("**Score 76.6 → 83.3 (+6.6).** Cause: data.\n")
        .contains("| ✖ A Title of A | 0 | 0 | 0 | 1 | 0 | 0 |\n")
        .contains("<details><summary>Units that rose: 1</summary>\n")
        .contains("| S1 Old \\| Quarry | 50.0 → 100.0 (+50.0) | fixed A | data |\n")
        .contains("- S2 C: a gap now, not known before\n")
        .contains("<details><summary>Only before: 1</summary>\n\n- S3\n");
  }

  @Test
  void csvHasARowForEachGap() throws Exception {
    assertThat(written(ComparisonFormat.CSV).lines().skip(1))
        .containsExactly(
            "acme-site,S2,,,80.0,50.0,-30.0,B,Title of B,worse,no,partly,not_met,0.50,0.00,data",
            "acme-site,S2,,,80.0,50.0,-30.0,C,Title of C,unknown_before,,,,,,",
            "acme-site,S1,Old | Quarry,400,50.0,100.0,50.0,A,Title of A,fixed,yes,not_met,no gap,"
                + "0.00,,data");
  }

  @Test
  void jsonHoldsAllOfIt() throws Exception {
    JsonNode json = JsonMapper.builder().build().readTree(written(ComparisonFormat.JSON));

    assertThat(json.get("schema").asText()).isEqualTo("pmaudit-comparison/1");
    assertThat(json.at("/audits/0/gaps/fixed").asInt()).isEqualTo(1);
    assertThat(json.at("/audits/0/units/0/gaps/0/change").asText()).isEqualTo("worse");
    assertThat(json.at("/audits/0/units/0/incomparable/0/why").asText())
        .isEqualTo("unknown_before");
    assertThat(json.at("/audits/0/criteria/0/fixed/people").asInt()).isEqualTo(400);
    assertThat(json.at("/audits/0/score/change").decimalValue()).isEqualTo("6.6");
    assertThat(json.at("/only_after/0").asText()).isEqualTo("acme-water");
    assertThat(json.at("/audits/0/only_before/0").asText()).isEqualTo("S3");
  }

  private String written(ComparisonFormat format) throws IOException, UnusableInputException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(comparison(), ReportOptions.DEFAULT, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
