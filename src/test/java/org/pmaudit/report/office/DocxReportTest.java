package org.pmaudit.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.report.Fixtures;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

class DocxReportTest {

  private static byte[] bytes(Result result, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      DocxReport.write(result, Words.in(language), CarriedGaps.NONE, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static XWPFDocument read(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static XWPFDocument of(Result result, String language) throws IOException {
    return read(bytes(result, language));
  }

  private static List<String> paragraphs(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String part(byte[] docx, String name) throws IOException {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(name)) {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    throw new AssertionError("no part " + name);
  }

  private static XWPFTable table(XWPFDocument document, String firstHead, String secondHead) {
    return document.getTables().stream()
        .filter(table -> table.getRow(0).getCell(0).getText().equals(firstHead))
        .filter(table -> table.getRow(0).getCell(1).getText().equals(secondHead))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyGapOfAProjectHasARowInTheTableAndOneInThePlan() throws IOException {
    UnitResult unit = Fixtures.gaps().audits().get(0).units().get(0);
    XWPFDocument document = of(Fixtures.gaps(), "en");
    XWPFTable all = table(document, "Verdict", "Gap");
    XWPFTable plan =
        document.getTables().stream()
            .filter(table -> table.getText().contains("Owner"))
            .findFirst()
            .orElseThrow();
    assertThat(all.getNumberOfRows()).isEqualTo(1 + unit.gaps().size());
    assertThat(plan.getNumberOfRows()).isEqualTo(1 + unit.gaps().size());
    for (Gap gap : unit.gaps()) {
      assertThat(all.getText()).contains(gap.criterion());
      assertThat(plan.getText()).contains(gap.criterion());
    }
  }

  @Test
  void theGapsThatMatterMostAreFiveOfManyUnits() throws IOException {
    XWPFTable five = table(of(Fixtures.batch(214), "en"), "Gap", "Do");
    assertThat(five.getNumberOfRows()).isEqualTo(6);
    assertThat(five.getRows().subList(1, 6))
        .allSatisfy(row -> assertThat(row.getCell(2).getText()).contains("@example.org"));
  }

  @Test
  void manyUnitsAreListedUpToFiftyAndTheRestIsSaid() throws IOException {
    XWPFDocument document = of(Fixtures.batch(214), "en");
    assertThat(table(document, "Name", "Score, range").getNumberOfRows()).isEqualTo(51);
    assertThat(paragraphs(document, "Note"))
        .contains("The first 50 of 214 sites; units.csv, gaps.csv and the workbook hold the rest.");
  }

  @Test
  void sectionsAreHeadingsThatAWordProcessorLists() throws IOException {
    assertThat(paragraphs(of(Fixtures.gaps(), "en"), "Heading1"))
        .containsExactly(
            "The gaps that matter most",
            "By principle",
            "By protection area",
            "Shortest way up",
            "All gaps",
            "Improvement plan",
            "To ask next visit",
            "Data quality",
            "Method and sources");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "all-met", "gaps", "several", "many", "awkward"})
  void everyTableRepeatsItsHead(String name) throws IOException {
    List<XWPFTable> tables = of(Fixtures.all().get(name), "en").getTables();
    assertThat(tables.subList(1, tables.size()))
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB", "fr, fr-FR", "es, es-ES", "sw, en-GB"})
  void theLanguageOfTheTextIsSet(String asked, String set) throws IOException {
    assertThat(part(bytes(Fixtures.gaps(), asked), "word/styles.xml"))
        .contains("<w:lang w:val=\"" + set + "\"");
  }

  @Test
  void arabicRunsFromTheRight() throws IOException {
    byte[] docx = bytes(Fixtures.gaps(), "ar");
    assertThat(part(docx, "word/styles.xml")).contains("w:bidi=\"ar-SA\"", "<w:bidi/>");
    String document = part(docx, "word/document.xml");
    assertThat(document.substring(document.indexOf("<w:sectPr"))).contains("<w:bidi/>");
    assertThat(document.split("<w:bidiVisual/>", -1)).hasSameSizeAs(document.split("<w:tbl>", -1));
  }

  @Test
  void sameResultSameBytes() {
    assertThat(bytes(Fixtures.batch(12), "fr")).isEqualTo(bytes(Fixtures.batch(12), "fr"));
  }

  @Test
  void textsStayTexts() throws IOException {
    byte[] docx = bytes(Fixtures.awkward(), "en");
    XWPFDocument document = read(docx);
    String all =
        document.getParagraphs().stream().map(XWPFParagraph::getText).reduce("", String::concat);
    assertThat(all).contains("<script>alert(1)</script>", "=HYPERLINK(\"http://evil.example\"");
    String xml = part(docx, "word/document.xml");
    assertThat(xml).doesNotContain("<script", "w:hyperlink", "w:instrText", "\u202e", "\u0007");
    assertThat(part(docx, "word/footer1.xml").split("w:fldSimple w:instr=", -1)).hasSize(3);
  }

  @Test
  void aPlanTakesOverWhatWasAgreed() throws IOException {
    CarriedGaps carried =
        CarriedGaps.of(
                List.of(
                    List.of("Id", "Criterion", "Owner", "Due date", "Status", "Comment"),
                    List.of("P-7", "T-01", "Amal", "2026-12-01", "started", "")))
            .orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxReport.write(Fixtures.gaps(), Words.in("en"), carried, out);
    assertThat(table(read(out.toByteArray()), "Gap", "Do").getText()).doesNotContain("Amal");
    assertThat(
            read(out.toByteArray()).getTables().stream()
                .map(XWPFTable::getText)
                .filter(text -> text.contains("Owner")))
        .singleElement()
        .asString()
        .contains("Amal\t2026-12-01\tstarted");
  }

  @Test
  void allFixturesAreWritten() {
    for (Map.Entry<String, Result> one : Fixtures.all().entrySet()) {
      assertThat(bytes(one.getValue(), "ar")).as(one.getKey()).isNotEmpty();
    }
  }

  /** Digits after Latin letters would join them, were it not for the mark. */
  @Test
  void aNumberAfterAnIdRunsFromTheRightAgain() {
    Words words = Words.in("ar");
    assertThat(PaperText.of(words.isolated("T-05") + " · 7"))
        .isEqualTo("\u200ET-05\u200E\u200F · 7");
  }
}
