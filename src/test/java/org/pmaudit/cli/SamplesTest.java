package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

  private static final String AS_OF = "--as-of=2026-11-24";

  /**
   * The portfolio brief's example: order of seats by exposure to imminent risk, the safest option
   * for different needs, and unaccompanied and separated children documented, traced for, assessed,
   * and reunified or in alternative care.
   */
  private static final List<String> BRIEF =
      List.of(
          "TRAN-M-01",
          "TRAN-M-02",
          "TRAN-M-03",
          "TRAN-M-04",
          "TRAN-M-05",
          "TRAN-M-08",
          "TRAN-M-09",
          "TRAN-M-10",
          "TRAN-M-11");

  @Test
  void bothSiteSamplesScoreWithoutAMapping(@TempDir Path out) {
    for (String file : new String[] {"samples/sites.csv", "samples/sites.xlsx"}) {
      CommandLineRun run =
          CommandLineRun.of("score", file, "-c", "cccm-site", "-o", out.toString(), "-q");
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "shelter-sites.csv, shelter-site, 18",
    "movements.csv, transport-movement, 12",
    "recovery-areas.csv, recovery-area, 14",
    "cccm-design.xlsx, cccm-design, 1",
    "shelter-design.xlsx, shelter-design, 1",
    "transport-design.xlsx, transport-design, 1",
    "recovery-design.xlsx, recovery-design, 1"
  })
  void theOtherSamplesAreRankedWithoutAMapping(
      String file, String checklist, int units, @TempDir Path out) throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "score", "samples/" + file, "-c", checklist, "-o", out.toString(), "-q", AS_OF);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(Files.readAllLines(out.resolve("units.csv"))).hasSize(units + 1);
    JsonNode audit = audit(out);
    assertThat(audit.at("/summary/ranked").intValue()).isEqualTo(units);
  }

  @Test
  void theConvoyOfTheBriefsExampleFailsEachPartOfIt(@TempDir Path out) throws IOException {
    CommandLineRun.of(
        "score", "samples/movements.csv", "-c", "transport-movement", "-o", out + "", AS_OF);
    JsonNode convoy = unit(audit(out), "MOV-07");
    assertThat(verdicts(convoy, BRIEF)).containsOnly(entry("not_met", BRIEF));
    assertThat(convoy.at("/rating").textValue()).isEqualTo("poor");
    assertThat(verdicts(unit(audit(out), "MOV-01"), BRIEF)).containsOnlyKeys("met");
  }

  private static JsonNode audit(Path out) throws IOException {
    return new ObjectMapper().readTree(out.resolve("result.json").toFile()).at("/audits/0");
  }

  private static JsonNode unit(JsonNode audit, String id) {
    return StreamSupport.stream(audit.at("/units").spliterator(), false)
        .filter(unit -> unit.at("/id").textValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, List<String>> verdicts(JsonNode unit, List<String> criteria) {
    return criteria.stream()
        .collect(Collectors.groupingBy(id -> unit.at("/verdicts/" + id).asText()));
  }

  @Test
  void bothFormatsGiveTheSameUnits(@TempDir Path out) throws IOException {
    CommandLineRun.of("score", "samples/sites.csv", "-c", "cccm-site", "-o", out + "/csv", "-q");
    CommandLineRun.of("score", "samples/sites.xlsx", "-c", "cccm-site", "-o", out + "/xlsx", "-q");
    assertThat(Files.readString(out.resolve("csv/units.csv")))
        .isEqualTo(Files.readString(out.resolve("xlsx/units.csv")))
        .hasLineCount(51);
    assertThat(Files.readString(out.resolve("csv/criteria.csv")))
        .isEqualTo(Files.readString(out.resolve("xlsx/criteria.csv")));
  }

  @Test
  void sitesAreSummedUpByTheLargestAdminAreasWithoutBeingAsked(@TempDir Path out)
      throws IOException {
    CommandLineRun.of(
        "score", "samples/sites.xlsx", "-c", "cccm-site", "-o", out.toString(), "-f", "html,json");
    assertThat(out.resolve("result.json")).content().containsPattern("\"by\" ?: ?\"adm1\"");
    assertThat(out.resolve("report.html"))
        .content()
        .contains("Where, and in what: areas by principle")
        .doesNotContain("No admin areas are named");
  }
}
