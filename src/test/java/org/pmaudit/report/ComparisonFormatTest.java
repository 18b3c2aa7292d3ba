package org.pmaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.compare.Comparing;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.Comparison.Side;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

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
                        MadeUnit.good(abc, "S1").named("Old | <b>Quarry").notMet("A").made(),
                        MadeUnit.good(abc, "S2").partly("B", 50).unknown("C").made(),
                        MadeUnit.good(abc, "S3").made()))));
    Result after =
        MadeResult.of(
            List.of(
                MadeResult.audit(
                    abc,
                    List.of(
                        MadeUnit.good(abc, "S1").named("Old | <b>Quarry").people(400).made(),
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
              before.json (1 March 2026) → after.json (1 March 2026): 2 sites in both, 1 only before, 1 only after

              Score 76.6 → 83.3 (+6.6)   Cause: data
              Gaps: 0 new, 1 fixed, 1 worse, 0 better, 0 unchanged, 1 not comparable

              By criterion                                   new worse better fixed still open
              ✖ A Title of A                                   0     0      0     1          0
                B Title of B                                   0     1      0     0          1
                C Title of C                                   0     0      0     0          0

              Lost points: 1
                S2  80.0 → 50.0 (-30.0)  worse B  (data)

              Gained points: 1
                S1 Old | <b>Quarry  50.0 → 100.0 (+50.0)  fixed A  (data)

              Cannot be compared: 1
                S2 C: a gap now, not known before

            acme-water is only in after.json: nothing of it is compared
              Highly sensitive.
              This report names sites together with their protection gaps. Pass it on only
              to people who act on them. It holds no personal data.
            """);
  }

  @Test
  void markdownFoldsTheUnitsAndEscapesTheirNames() throws Exception {
    assertThat(written(ComparisonFormat.MD))
        .startsWith("> **")
        .contains("**Score 76.6 → 83.3 (+6.6).** Cause: data.\n")
        .contains("| ✖ A Title of A | 0 | 0 | 0 | 1 | 0 | 0 |\n")
        .contains("<details><summary>Gained points: 1</summary>\n")
        .contains(
            "| S1 Old \\| &lt;b&gt;Quarry | 50.0 → 100.0 (+50.0) | weak → strong | fixed A | data |\n")
        .contains("- S2 C: a gap now, not known before\n")
        .contains("<details><summary>Only before: 1</summary>\n\n- S3\n");
  }

  /** Names of 1,000 letters, each of three bytes. */
  @Test
  void aCommentFitsWhateverTheNames() throws Exception {
    String name = "\u6751".repeat(1_000);
    List<UnitResult> before = new ArrayList<>();
    List<UnitResult> after = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      before.add(MadeUnit.good(abc, "S" + i).named(name).notMet("A").made());
      after.add(MadeUnit.good(abc, "S" + i).named(name).made());
    }
    Comparison large =
        Comparing.of(
            new Side("a.json", MadeResult.of(List.of(MadeResult.audit(abc, before)))),
            new Side("b.json", MadeResult.of(List.of(MadeResult.audit(abc, after)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonFormat.MD.write(large, ReportOptions.DEFAULT, out);
    assertThat(out.size()).isLessThan(60_000);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("0 new, 60 fixed")
        .endsWith("_More than fits here; the full report has the rest._\n");
  }

  @Test
  void aNameMovesNoCursor() throws Exception {
    UnitResult before = MadeUnit.good(abc, "S1").notMet("A").made();
    UnitResult after = MadeUnit.good(abc, "S1").named("x\u001b[2J\nGATE PASSED").made();
    Comparison named =
        Comparing.of(
            new Side("a.json", MadeResult.of(List.of(MadeResult.audit(abc, List.of(before))))),
            new Side("b.json", MadeResult.of(List.of(MadeResult.audit(abc, List.of(after))))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonFormat.TEXT.write(named, ReportOptions.DEFAULT, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("S1 x[2J GATE PASSED  ");
  }

  @Test
  void csvHasARowForEachGap() throws Exception {
    assertThat(written(ComparisonFormat.CSV).lines().skip(1))
        .containsExactly(
            "acme-site,S2,,,80.0,50.0,-30.0,B,Title of B,worse,no,partly,not_met,0.50,0.00,data,no,no",
            "acme-site,S2,,,80.0,50.0,-30.0,C,Title of C,unknown_before,,,,,,,,",
            "acme-site,S1,Old | <b>Quarry,400,50.0,100.0,50.0,A,Title of A,fixed,yes,not_met,no gap,"
                + "0.00,,data,no,");
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

  @ParameterizedTest
  @CsvSource({"en,ltr,1 fixed", "fr,ltr,comblée : 1", "es,ltr,cerrada: 1", "ar,rtl,سُدّت: 1"})
  void aPageTellsItInTheLanguageOfItsReader(String language, String direction, String fixed)
      throws Exception {
    String html = new String(bytes(ComparisonFormat.HTML, language), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction))
        .contains(fixed)
        .contains("Old | &lt;b&gt;Quarry")
        .doesNotContain("<b>Quarry", "<script", "http:", "https:");
  }

  @Test
  void aWorkbookHoldsEveryUnitAndGap() throws Exception {
    byte[] bytes = bytes(ComparisonFormat.XLSX, "en");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(column(book.getSheet("Units"), 0)).containsExactly("Id", "S2", "S1", "S3", "S4");
      assertThat(column(book.getSheet("Units"), 4))
          .containsExactly("Change", "-30", "50", "–", "–");
      assertThat(column(book.getSheet("Changes"), 4))
          .containsExactly("Change", "worse", "not comparable", "fixed");
      assertThat(column(book.getSheet("Summary"), 0))
          .contains("Score 76.6 → 83.3 (+6.6)", "A Title of A")
          .contains("acme-water is only in after.json: nothing of it is compared");
    }
    assertThat(bytes(ComparisonFormat.XLSX, "en")).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"en,Lost points: 1", "ar,خسرت نقاطًا: 1"})
  void aDocumentHoldsWhatMoved(String language, String head) throws Exception {
    byte[] bytes = bytes(ComparisonFormat.DOCX, language);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains(head);
      assertThat(document.getTables())
          .extracting(table -> table.getRow(1).getCell(0).getText().replace("\u200E", ""))
          .containsExactly("✖ Title of A A", "S2", "S1 Old | <b>Quarry");
    }
    assertThat(bytes(ComparisonFormat.DOCX, language)).isEqualTo(bytes);
  }

  /** What stands under the head of a table, which is the first row of two cells or more. */
  private static List<String> column(Sheet sheet, int column) {
    DataFormatter raw = new DataFormatter(Locale.ROOT);
    List<String> cells = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getLastCellNum() > 1 || !cells.isEmpty() || sheet.getSheetName().equals("Summary")) {
        Cell cell = row.getCell(column);
        if (cell != null && cell.getCellType() != CellType.BLANK) {
          cells.add(
              cell.getCellType() == CellType.NUMERIC
                  ? BigDecimal.valueOf(cell.getNumericCellValue())
                      .stripTrailingZeros()
                      .toPlainString()
                  : raw.formatCellValue(cell));
        }
      }
    }
    return cells;
  }

  private String written(ComparisonFormat format) throws IOException, UnusableInputException {
    return new String(bytes(format, "en"), StandardCharsets.UTF_8);
  }

  private byte[] bytes(ComparisonFormat format, String language)
      throws IOException, UnusableInputException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(comparison(), new ReportOptions(language, Ink.PLAIN, 5), out);
    return out.toByteArray();
  }
}
