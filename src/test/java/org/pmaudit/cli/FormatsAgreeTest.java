package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.report.ReportFormat;

/** Counts, ids and exit codes are the same in whichever format one reads them. */
class FormatsAgreeTest {

  private static final Pattern ID = Pattern.compile("ACME-\\d");

  @TempDir Path folder;
  private Path out;
  private List<String> units;
  private List<String> gaps;
  private List<String> questions;

  @BeforeEach
  void writeEveryFormat() throws IOException {
    Path data =
        new Acme(folder)
            .data(
                "sites.csv",
                "S1,100,no,yes,10 %",
                "S2,50,yes,no,60 %",
                "S3,,,yes,",
                "S4,70,yes,yes,95 %",
                "S5,20,no,no,");
    out = folder.resolve("out");
    Acme.run("score", data, "-o", out.toString(), "-q", "-f", formats(), "--per-unit");
    JsonNode audit = new ObjectMapper().readTree(out.resolve("result.json").toFile());
    units = new ArrayList<>();
    gaps = new ArrayList<>();
    questions = new ArrayList<>();
    for (JsonNode unit : audit.get("audits").get(0).get("units")) {
      String id = unit.get("id").asText();
      units.add(id);
      unit.get("gaps").forEach(gap -> gaps.add(id + " " + gap.get("criterion").asText()));
      unit.get("unknown").forEach(open -> questions.add(id + " " + open.get("criterion").asText()));
    }
  }

  private static String formats() {
    return String.join(",", ReportFormat.words());
  }

  private String text(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  private static Stream<MatchResult> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results();
  }

  @Test
  void theFixtureHasGapsAndQuestions() {
    assertThat(units).containsExactlyInAnyOrder("S1", "S2", "S3", "S4", "S5");
    assertThat(gaps).hasSize(6);
    assertThat(questions).hasSize(3);
  }

  @Test
  void gapsCsvHasThem() throws IOException {
    List<String> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVFormat.RFC4180.parse(Files.newBufferedReader(out.resolve("gaps.csv")))) {
      csv.stream().skip(1).forEach(row -> rows.add(row.get(1) + " " + row.get(4)));
    }
    assertThat(rows).isEqualTo(gaps);
  }

  @Test
  void theWorkbookHasThem() throws IOException {
    try (InputStream in = Files.newInputStream(out.resolve("report.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(rows(book.getSheet("Gap log"))).isEqualTo(gaps);
      assertThat(rows(book.getSheet("To ask next"))).isEqualTo(questions);
    }
  }

  private static List<String> rows(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      String id = row.getCell(4) == null ? "" : row.getCell(4).toString();
      if (ID.matcher(id).matches()) {
        rows.add(row.getCell(0).getStringCellValue() + " " + id);
      }
    }
    return rows;
  }

  @Test
  void theWordReportHasThem() throws IOException {
    Map<String, List<String>> byTable = new HashMap<>();
    try (InputStream in = Files.newInputStream(out.resolve("report.docx"));
        XWPFDocument document = new XWPFDocument(in)) {
      String unit = "";
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph line && "Heading2".equals(line.getStyle())) {
          unit = line.getText();
        }
        if (element instanceof XWPFTable table) {
          String head = table.getRow(0).getCell(0).getText();
          List<String> ids = byTable.computeIfAbsent(head, any -> new ArrayList<>());
          for (MatchResult id : ID.matcher(table.getText()).results().toList()) {
            ids.add(unit + " " + id.group());
          }
        }
      }
    }
    assertThat(byTable.get("Verdict")).isEqualTo(gaps);
    assertThat(byTable.get("Question")).isEqualTo(questions);
  }

  @Test
  void thePageHasThem() throws IOException {
    List<String> cards =
        found("id=\"u(\\d+)-(ACME-\\d)\"", text("report.html"))
            .map(id -> units.get(Integer.parseInt(id.group(1))) + " " + id.group(2))
            .toList();
    assertThat(cards).isEqualTo(gaps);
    assertThat(text("report.html").split("class=\"card ask", -1)).hasSize(1 + questions.size());
  }

  @Test
  void theFormatsForCiServersHaveThem() throws IOException {
    JsonNode sarif = new ObjectMapper().readTree(text("result.sarif"));
    List<String> failed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (JsonNode one : sarif.get("runs").get(0).get("results")) {
      String unit = one.at("/locations/0/logicalLocations/0/name").asText();
      boolean gap = one.get("kind").asText().equals("fail");
      (gap ? failed : open).add(unit + " " + one.get("ruleId").asText());
    }
    assertThat(failed).isEqualTo(gaps);
    assertThat(open).containsExactlyInAnyOrderElementsOf(questions);
    assertThat(junit("failure")).containsExactlyInAnyOrderElementsOf(gaps);
    assertThat(junit("skipped")).containsExactlyInAnyOrderElementsOf(questions);
    assertThat(found("title=(ACME-\\d).*::(S\\d):", text("github.txt")))
        .extracting(one -> one.group(2) + " " + one.group(1))
        .containsExactlyInAnyOrderElementsOf(gaps);
  }

  private List<String> junit(String child) throws IOException {
    return found(
            "classname=\"acme-site\\.(S\\d)\" name=\"(ACME-\\d)[^>]*>\\s*<" + child,
            text("junit.xml"))
        .map(one -> one.group(1) + " " + one.group(2))
        .toList();
  }

  @Test
  void eachUnitsOwnTextsHaveThem() throws IOException {
    List<String> inText = new ArrayList<>();
    List<String> inMarkdown = new ArrayList<>();
    for (String unit : units) {
      found("^  [✖○◐] (ACME-\\d)", text("units/" + unit + ".txt"))
          .forEach(one -> inText.add(unit + " " + one.group(1)));
      found("^\\| [✖○◐].*`(ACME-\\d)`", text("units/" + unit + ".md"))
          .forEach(one -> inMarkdown.add(unit + " " + one.group(1)));
    }
    assertThat(inText).isEqualTo(gaps);
    assertThat(inMarkdown).isEqualTo(gaps);
  }

  @Test
  void countsOfManyUnitsAreTheSame() throws IOException {
    String counted = "5 sites";
    for (String file : List.of("report.txt", "report.md", "report.html", "github-summary.md")) {
      assertThat(text(file)).as(file).contains(counted).contains("ACME-1", "ACME-2", "ACME-3");
    }
    for (String file : List.of("report.txt", "report.md", "report.html")) {
      assertThat(text(file)).as(file).contains("2 of 5 sites have a critical gap");
    }
    assertThat(text("github-summary.md")).contains("6 gaps, 3 not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "score | S1,100,no,yes,10 %   | 0",
        "check | S1,100,no,yes,10 %   | 1",
        "check | S1,100,yes,yes,90 %  | 0",
        "check | S1,100,,yes,90 %     | 4",
        "score | S1,100,,,            | 4",
      })
  void theExitCodeIsThatOfTheAuditWhateverIsWritten(String command, String row, int code)
      throws IOException {
    Path data = new Acme(folder).data("one.csv", row);
    assertThat(
            Arrays.stream(ReportFormat.values())
                .map(format -> code(command, data, format.word()))
                .distinct())
        .containsExactly(code);
    assertThat(Acme.run(command, data, "-q").code()).isEqualTo(code);
  }

  private int code(String command, Path data, String format) {
    return Acme.run(command, data, "-q", "-f", format, "-o", folder.resolve("codes").toString())
        .code();
  }
}
