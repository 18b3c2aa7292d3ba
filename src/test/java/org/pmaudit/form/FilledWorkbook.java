package org.pmaudit.form;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;

/** Fills a workbook in the way a person would: choosing from lists, typing numbers and dates. */
final class FilledWorkbook {

  private final Checklist checklist;
  private final String language;

  FilledWorkbook(Checklist checklist, String language) {
    this.checklist = checklist;
    this.language = language;
  }

  /** A row per unit. */
  byte[] rows(List<GeneratedUnit> units) throws Exception {
    FormOptions options = Forms.options(checklist.id(), language);
    try (XSSFWorkbook book =
        Forms.open(Forms.workbook(Forms.withRows(options, FormRows.blank(units.size()))))) {
      XSSFSheet sheet = book.getSheet(checklist.id());
      for (int i = 0; i < units.size(); i++) {
        Row row = sheet.getRow(i + 2);
        for (Cell id : sheet.getRow(1)) {
          answer(row.getCell(id.getColumnIndex()), id.getStringCellValue(), units.get(i));
        }
      }
      return bytes(book);
    }
  }

  /** A row per question. */
  byte[] questions(GeneratedUnit unit) throws Exception {
    try (XSSFWorkbook book = Forms.open(Forms.workbook(Forms.options(checklist.id(), language)))) {
      XSSFSheet sheet = book.getSheet(checklist.id());
      for (int at = QuestionSheet.FIRST_ROW; at <= sheet.getLastRowNum(); at++) {
        Cell id = sheet.getRow(at).getCell(QuestionSheet.INDICATOR);
        if (id != null) {
          answer(sheet.getRow(at).getCell(QuestionSheet.ANSWER), id.getStringCellValue(), unit);
        }
      }
      return bytes(book);
    }
  }

  private void answer(Cell cell, String id, GeneratedUnit unit) {
    Indicator indicator = checklist.indicator(id);
    KnownAnswer answer = unit.answers().get(id);
    if (answer instanceof KnownAnswer.Amount amount) {
      boolean percent = indicator.type() == IndicatorType.PERCENT;
      cell.setCellValue((percent ? amount.value().movePointLeft(2) : amount.value()).doubleValue());
    } else if (answer instanceof KnownAnswer.Day day) {
      cell.setCellValue(day.date());
    } else if (answer instanceof KnownAnswer.Text text) {
      cell.setCellValue(text.text());
    } else if (answer instanceof KnownAnswer.Chosen chosen) {
      cell.setCellValue(
          indicator.choices().stream()
              .filter(choice -> chosen.ids().contains(choice.id()))
              .map(choice -> choice.label().in(language))
              .collect(Collectors.joining(";")));
    } else if (Math.floorMod(id.hashCode(), 2) == 0) {
      cell.setCellValue(new Phrases(language).get(Phrase.DO_NOT_KNOW));
    }
  }

  private static byte[] bytes(XSSFWorkbook book) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }
}
