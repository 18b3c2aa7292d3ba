package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report says how its checklist departs from the published one. */
class DepartedChecklistTest {

  private static final String TAILORING = Stage.RESOURCES.resolve("data/tailoring.yaml").toString();

  @TempDir Path out;

  private String scored(String format, String... more) throws IOException {
    String[] words = {
      "score",
      "samples/sites.csv",
      "-c",
      "cccm-site",
      "--as-of",
      "2026-11-24",
      "-f",
      format,
      "-o",
      out.toString()
    };
    CommandLineRun run =
        CommandLineRun.of(
            Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return switch (format) {
      case "text" -> run.out();
      case "json" -> Files.readString(out.resolve("result.json"));
      case "xlsx" -> workbook(out.resolve("report.xlsx"));
      case "docx" -> document(out.resolve("report.docx"));
      default -> Files.readString(out.resolve("report." + format));
    };
  }

  private static String workbook(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var texts = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
      return texts.getText();
    }
  }

  private static String document(Path file) throws IOException {
    try (var in = Files.newInputStream(file);
        var texts = new XWPFWordExtractor(new XWPFDocument(in))) {
      return texts.getText();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "xlsx", "docx"})
  void aReportTellsWhatATailoringChangedAndWhoSignedItOff(String format) throws IOException {
    assertThat(scored(format, "--tailoring", TAILORING))
        .contains(
            "signed off by Cluster coordinator on 1 October 2026: 4 changed, 1 added, 1 switched",
            "CCCM-S-06, weight: 5 instead of 4",
            "Added LOC-01: Water is tested",
            "Switched off CCCM-S-46, Six groups were each heard apart in the last three months:"
                + " no committee exists yet");
  }

  @Test
  void soDoesTheTerminal() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "score", "samples/sites.csv", "-c", "cccm-site", "--tailoring", TAILORING);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "signed off by Cluster coordinator on 1 October 2026: 4 changed, 1 added, 1 switched",
            "cccm-site, bands.strong: 90 instead of 85",
            "Switched off CCCM-S-46");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "xlsx", "docx"})
  void aReportTellsThatOnlySomeAreasWereJudged(String format) throws IOException {
    assertThat(scored(format, "-a", "gbv,psea"))
        .contains("Only the criteria on ", "Gender-based violence and ", " were judged.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "xlsx", "docx"})
  void aReportAsPublishedTellsOfNoDeparture(String format) throws IOException {
    assertThat(scored(format))
        .doesNotContain("were judged.", "signed off by", "instead of", "Switched off");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "xlsx", "docx"})
  void aReportHasTheGuidanceContactAndNoticeOfEveryArea(String format) throws IOException {
    String report = scored(format).replace("&amp;", "&");
    assertThat(report)
        .contains(
            "Never send details of a case or a person to the addresses in this report.",
            "Use the local referral pathway.",
            "IASC GBV Guidelines",
            "CCCMSupport@iom.int",
            "Ethics&ConductOffice@iom.int",
            "psychosocialsupport@iom.int",
            "migrantassistedivision@iom.int",
            "a protection action of its own")
        .doesNotContain("icvetkovski@iom.int");
  }

  @Test
  void anAuditOfOneAreaHoldsNothingOfTheOthers() throws IOException {
    JsonNode audit =
        new ObjectMapper().readTree(scored("json", "-a", "gbv", "--by", "adm1")).at("/audits/0");
    assertThat(audit.at("/checklist/only_areas")).hasToString("[\"gbv\"]");
    assertThat(audit.at("/checklist/criteria"))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.at("/areas").toString()).contains("\"gbv\""));
    assertThat(audit.at("/summary/areas").fieldNames()).toIterable().containsExactly("gbv");
    assertThat(audit.at("/summary/areas/gbv/score").decimalValue())
        .isEqualTo(audit.at("/summary/score/mean").decimalValue());
  }
}
