package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Column;

class FillInWorkbookTest {

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#inEveryLanguage")
  void namesEveryIndicatorOnceBesideItsAnswer(String id, String language) throws Exception {
    List<String> ids = new ArrayList<>();
    int column = -1;
    for (Row row : questions(Forms.workbook(Forms.options(id, language)))) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            && cell.getStringCellValue().equals("indicator")) {
          column = cell.getColumnIndex();
        } else if (cell.getColumnIndex() == column) {
          ids.add(cell.getStringCellValue());
        }
      }
    }
    Set<String> wanted = Shipped.checklist(id).indicators().keySet();
    ids.removeIf(String::isEmpty);
    assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#inEveryLanguage")
  void aRowPerUnitHasAnIdInEveryHeader(String id, String language) throws Exception {
    FormOptions options =
        Forms.withRows(
            Forms.options(id, language),
            FormRows.of(List.of(new FormUnit("A1", Optional.of("North")))));
    List<Column> columns = Forms.tables(Forms.workbook(options)).get(1).columns();
    Set<String> named =
        columns.stream()
            .flatMap(column -> column.headerCells().stream())
            .collect(Collectors.toSet());
    assertThat(named).containsAll(Shipped.checklist(id).indicators().keySet());
  }

  @Test
  void equalOptionsGiveEqualBytes() throws Exception {
    FormOptions options = Forms.options("shelter-design", "ar");
    assertThat(Forms.workbook(options)).isEqualTo(Forms.workbook(options));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar"})
  void theCountIsStoredAndIsWhatTheFormulaGives(String language) throws Exception {
    FormOptions options =
        Forms.withKnown(
            Forms.options("cccm-site", language),
            new KnownUnit(
                "S1",
                Optional.empty(),
                Map.of("population", amount("400"), "persons_per_shower", amount("18.5"))));
    try (XSSFWorkbook book = Forms.open(Forms.workbook(options))) {
      XSSFSheet sheet = book.getSheet("cccm-site");
      String stored = sheet.getRow(1).getCell(0).getStringCellValue();
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(stored).isEqualTo(sheet.getRow(1).getCell(0).getStringCellValue());
      assertThat(stored.replaceAll("\\D+", " ").strip()).isEqualTo("2 86 11");
    }
  }

  @Test
  void whatIsNotKnownIsNotAnswered() throws Exception {
    try (XSSFWorkbook book = Forms.open(Forms.workbook(Forms.options("cccm-site", "en")))) {
      XSSFSheet sheet = book.getSheet("cccm-site");
      row(sheet, "population").getCell(QuestionSheet.ANSWER).setCellValue("Don't know");
      row(sheet, "latrines_functioning").getCell(QuestionSheet.ANSWER).setCellValue(20);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("1 of 86 answered, 12 critical open");
    }
  }

  @Test
  void onlyAnswersEvidenceAndCommentsCanBeWritten() throws Exception {
    try (XSSFWorkbook book = Forms.open(Forms.workbook(Forms.options("cccm-design", "en")))) {
      XSSFSheet sheet = book.getSheet("cccm-design");
      assertThat(sheet.getProtect()).isTrue();
      Set<Integer> open = new TreeSet<>();
      sheet.forEach(
          row ->
              row.forEach(
                  cell -> {
                    if (!cell.getCellStyle().getLocked()) {
                      open.add(cell.getColumnIndex());
                    }
                  }));
      assertThat(open)
          .containsExactly(QuestionSheet.ANSWER, QuestionSheet.EVIDENCE, QuestionSheet.COMMENT);
    }
  }

  @Test
  void theSheetPrintsOnA4AndStaysUnderItsHeader() throws Exception {
    try (XSSFWorkbook book = Forms.open(Forms.workbook(Forms.options("cccm-design", "ar")))) {
      XSSFSheet sheet = book.getSheet("cccm-design");
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.isRightToLeft()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
      assertThat(book.getSheetName(0)).isEqualTo("حول");
      assertThat(book.isSheetHidden(book.getSheetIndex("_lists"))).isTrue();
    }
  }

  @Test
  void everyAnswerIsOfferedOrChecked() throws Exception {
    try (XSSFWorkbook book = Forms.open(Forms.workbook(Forms.options("cccm-site", "fr")))) {
      XSSFSheet sheet = book.getSheet("cccm-site");
      Map<Integer, DataValidation> rules = new LinkedHashMap<>();
      sheet
          .getDataValidations()
          .forEach(rule -> rules.put(rule.getRegions().getCellRangeAddress(0).getFirstRow(), rule));
      DataValidation phase = rules.get(row(sheet, "phase").getRowNum());
      String list = phase.getValidationConstraint().getFormula1();
      assertThat(list).matches("'_lists'!\\$[A-Z]+\\$1:\\$[A-Z]+\\$3");
      assertThat(phase.getSuppressDropDownArrow()).isTrue();
      assertThat(phase.getErrorBoxText())
          .isEqualTo(
              "Cette réponse ne convient pas ici. Donnez une de la liste, ou « Ne sait pas ».");
      int count = row(sheet, "population").getRowNum();
      assertThat(rules.get(count).getValidationConstraint().getFormula1())
          .isEqualTo(
              "OR(AND(ISNUMBER(C%1$d),C%1$d>=0,C%1$d=INT(C%1$d)),C%1$d='_lists'!$A$1)"
                  .formatted(count + 1));
    }
  }

  @Test
  void knownAnswersStandInTheirCells() throws Exception {
    Map<String, KnownAnswer> answers =
        Map.of(
            "phase",
            new KnownAnswer.Chosen(List.of("protracted")),
            "assessment_date",
            new KnownAnswer.Day(LocalDate.of(2026, 1, 31)),
            "population",
            amount("400"));
    FormOptions options =
        Forms.withKnown(
            Forms.options("cccm-site", "en"), new KnownUnit("=S1", Optional.of("North"), answers));
    try (XSSFWorkbook book = Forms.open(Forms.workbook(options))) {
      XSSFSheet sheet = book.getSheet("cccm-site");
      assertThat(answer(sheet, "site_id")).isEqualTo("'=S1");
      assertThat(answer(sheet, "site_name")).isEqualTo("North");
      assertThat(answer(sheet, "phase")).isEqualTo("Later or protracted phase");
      assertThat(answer(sheet, "population")).isEqualTo("400.0");
      assertThat(
              row(sheet, "assessment_date")
                  .getCell(QuestionSheet.ANSWER)
                  .getLocalDateTimeCellValue())
          .isEqualTo(LocalDate.of(2026, 1, 31).atStartOfDay());
    }
  }

  @Test
  void severalChecklistsHaveASheetEach() throws Exception {
    List<Checklist> all = Shipped.checklists();
    FormOptions options = new FormOptions(all, "en", Forms.MADE, Optional.empty(), List.of());
    try (XSSFWorkbook book = Forms.open(Forms.workbook(options))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names).startsWith("About").endsWith("_lists").containsAll(Shipped.ids());
    }
  }

  private static KnownAnswer amount(String number) {
    return new KnownAnswer.Amount(new BigDecimal(number));
  }

  private static String answer(XSSFSheet sheet, String id) {
    return row(sheet, id).getCell(QuestionSheet.ANSWER).toString();
  }

  private static Row row(XSSFSheet sheet, String id) {
    for (Row row : sheet) {
      if (row.getCell(QuestionSheet.INDICATOR) != null
          && row.getCell(QuestionSheet.INDICATOR).getCellType() == CellType.STRING
          && row.getCell(QuestionSheet.INDICATOR).getStringCellValue().equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static Iterable<Row> questions(byte[] workbook) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getSheetAt(1);
    }
  }
}
