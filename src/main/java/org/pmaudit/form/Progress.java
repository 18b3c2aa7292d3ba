package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Shows how many questions are answered, counted by the spreadsheet program itself. There is no
 * score: there is one scoring engine, and it is not a spreadsheet.
 *
 * <p>Hidden columns beside the ids say of each row whether it counts, whether it is critical, and
 * which other row's answer will do instead; the last two work out whether it is answered itself,
 * and whether by either.
 */
final class Progress {

  private static final int COUNTED = QuestionSheet.INDICATOR + 1;
  private static final int CRITICAL = COUNTED + 1;
  private static final int ANSWERED_BY = COUNTED + 2;
  private static final int OWN_ANSWER = COUNTED + 3;
  private static final int ANSWERED = COUNTED + 4;

  private static final Pattern PLACE = Pattern.compile("\\{([0-2])}");

  private final XSSFSheet sheet;
  private final SheetParts parts;
  private final String doNotKnow;
  private final int first;
  private final int last;

  /** The rows from 0. */
  Progress(XSSFSheet sheet, SheetParts parts, int first, int last) {
    this.sheet = sheet;
    this.parts = parts;
    this.doNotKnow = parts.lists().doNotKnow();
    this.first = first;
    this.last = last;
  }

  /** Says in hidden cells what a row is to the count. */
  static void describe(Row row, Question question, CellStyle style) {
    Sheets.blank(row, COUNTED, style).setCellValue(question.counted() ? 1 : 0);
    boolean critical = question.critical() && question.counted();
    Sheets.blank(row, CRITICAL, style).setCellValue(critical ? 1 : 0);
    Sheets.text(row, ANSWERED_BY, question.answeredBy().orElse(""), style);
  }

  /** Writes the count and how answered rows look, after all rows are there. */
  void write(Row progress) {
    int counted = 0;
    int answered = 0;
    int open = 0;
    for (int at = first; at <= last; at++) {
      Row row = sheet.getRow(at);
      if (row.getCell(COUNTED) != null) {
        boolean done = isAnswered(row);
        answered(row, done);
        counted += number(row, COUNTED);
        answered += done ? number(row, COUNTED) : 0;
        open += done ? 0 : number(row, CRITICAL);
      }
    }
    Cell cell = Sheets.blank(progress, QuestionSheet.NUMBER, parts.styles().lead);
    cell.setCellFormula(formula(parts.phrases().get(Phrase.PROGRESS)));
    cell.setCellValue(parts.phrases().get(Phrase.PROGRESS, answered, counted, open));
    colours();
    for (int column = QuestionSheet.INDICATOR; column <= ANSWERED; column++) {
      sheet.setColumnHidden(column, true);
    }
  }

  private void answered(Row row, boolean done) {
    int number = row.getRowNum() + 1;
    Cell own = Sheets.blank(row, OWN_ANSWER, parts.styles().ids);
    own.setCellFormula("IF(AND($C%1$s<>\"\",$C%1$s<>%2$s),1,0)".formatted(number, doNotKnow));
    own.setCellValue(hasAnswer(row) ? 1 : 0);
    Cell cell = Sheets.blank(row, ANSWERED, parts.styles().ids);
    cell.setCellFormula(
        "IF($L%1$s=1,1,IF($K%1$s=\"\",0,IF(SUMIF(%2$s,$K%1$s,%3$s)>0,1,0)))"
            .formatted(number, range("H"), range("L")));
    cell.setCellValue(done ? 1 : 0);
  }

  private boolean isAnswered(Row row) {
    String by = row.getCell(ANSWERED_BY).getStringCellValue();
    return hasAnswer(row) || (!by.isEmpty() && isAnswered(by));
  }

  private boolean isAnswered(String id) {
    for (int at = first; at <= last; at++) {
      Cell other = sheet.getRow(at).getCell(QuestionSheet.INDICATOR);
      if (other != null && other.getStringCellValue().equals(id)) {
        return hasAnswer(sheet.getRow(at));
      }
    }
    return false;
  }

  private static boolean hasAnswer(Row row) {
    return switch (row.getCell(QuestionSheet.ANSWER).getCellType()) {
      case BLANK, _NONE -> false;
      case NUMERIC, STRING, FORMULA, BOOLEAN, ERROR -> true;
    };
  }

  private static int number(Row row, int column) {
    return (int) row.getCell(column).getNumericCellValue();
  }

  /** The phrase as a formula, its places filled by sums. */
  private String formula(String phrase) {
    List<String> sums =
        List.of(
            "COUNTIFS(%s,1,%s,1)".formatted(range("I"), range("M")),
            "SUM(%s)".formatted(range("I")),
            "COUNTIFS(%s,1,%s,0)".formatted(range("J"), range("M")));
    List<String> pieces = new ArrayList<>();
    Matcher place = PLACE.matcher(phrase);
    int from = 0;
    while (place.find()) {
      pieces.add(quoted(phrase.substring(from, place.start())));
      pieces.add(sums.get(Integer.parseInt(place.group(1))));
      from = place.end();
    }
    pieces.add(quoted(phrase.substring(from)));
    return String.join("&", pieces);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private String range(String column) {
    return "$%s$%s:$%s$%s".formatted(column, first + 1, column, last + 1);
  }

  private void colours() {
    int row = first + 1;
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule answered =
        formatting.createConditionalFormattingRule(
            "AND($H%s<>\"\",$C%s<>\"\")".formatted(row, row));
    PatternFormatting fill = answered.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(Styles.ANSWERED));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    ConditionalFormattingRule open =
        formatting.createConditionalFormattingRule("AND($J%s=1,$M%s=0)".formatted(row, row));
    open.createFontFormatting().setFontColor(Styles.colour(Styles.OPEN_CRITICAL));
    formatting.addConditionalFormatting(rows(QuestionSheet.COMMENT), answered);
    formatting.addConditionalFormatting(rows(QuestionSheet.ANSWER_AS), open);
  }

  private CellRangeAddress[] rows(int lastColumn) {
    return new CellRangeAddress[] {new CellRangeAddress(first, last, 0, lastColumn)};
  }
}
