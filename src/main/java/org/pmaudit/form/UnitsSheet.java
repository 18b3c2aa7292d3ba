package org.pmaudit.form;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pmaudit.checklist.Indicator;

/** A sheet for many units: a row per unit, a column per question, labels above ids. */
final class UnitsSheet {

  private static final int FIRST_ROW = 2;
  private static final int WIDTH = 18;

  /** Cells of their own are made for so many blank rows; below, the column's style serves. */
  private static final int BLANK_ROWS = 500;

  private final XSSFSheet sheet;
  private final SheetParts parts;
  private final Phrases phrases;
  private final List<Question> questions;

  UnitsSheet(XSSFSheet sheet, SheetParts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.phrases = parts.phrases();
    this.questions = parts.questionnaire().questions();
  }

  void write(FormRows rows, List<KnownUnit> known) {
    Row labels = sheet.createRow(0);
    Row ids = sheet.createRow(1);
    int last = FIRST_ROW + rows.count() - 1;
    for (int column = 0; column < questions.size(); column++) {
      Question question = questions.get(column);
      Indicator indicator = question.indicator();
      sheet.setColumnWidth(column, WIDTH * 256);
      sheet.setDefaultColumnStyle(column, parts.styles().answer(indicator.type()));
      Sheets.text(labels, column, label(question), parts.styles().header);
      Sheets.text(ids, column, indicator.id(), parts.styles().ids);
      prepare(indicator, new CellRangeAddress(FIRST_ROW, last, column, column));
    }
    RowHeight.fit(labels);
    List<KnownUnit> units = KnownUnit.inRows(Optional.of(rows), known);
    for (int i = 0; i < Math.max(units.size(), Math.min(rows.count(), BLANK_ROWS)); i++) {
      row(FIRST_ROW + i, i < units.size() ? Optional.of(units.get(i)) : Optional.empty());
    }
    colours(last);
    sheet.createFreezePane(2, FIRST_ROW);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
  }

  private String label(Question question) {
    String label = question.indicator().label().in(phrases.language());
    return question.critical() && question.counted()
        ? label + "\n(" + phrases.get(Phrase.CRITICAL) + ")"
        : label;
  }

  private void prepare(Indicator indicator, CellRangeAddress cells) {
    AnswerWords words = new AnswerWords(phrases);
    String prompt = indicator.ask(phrases.language()) + "\n" + words.form(indicator);
    new AnswerRules(sheet, parts.lists(), phrases).add(indicator, cells, prompt);
  }

  private void row(int at, Optional<KnownUnit> unit) {
    Row row = sheet.createRow(at);
    AnswerCell answers = new AnswerCell(phrases);
    for (int column = 0; column < questions.size(); column++) {
      Indicator indicator = questions.get(column).indicator();
      Cell cell = Sheets.blank(row, column, parts.styles().answer(indicator.type()));
      unit.flatMap(known -> parts.questionnaire().answer(indicator, known))
          .ifPresent(answer -> answers.write(cell, indicator, answer));
    }
  }

  /** Answers get a colour, and so does a row with answers but without the code of its unit. */
  private void colours(int last) {
    String end = CellReference.convertNumToColString(questions.size() - 1);
    int row = FIRST_ROW + 1;
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule answered =
        formatting.createConditionalFormattingRule("B%s<>\"\"".formatted(row));
    fill(answered, Styles.ANSWERED);
    ConditionalFormattingRule nameless =
        formatting.createConditionalFormattingRule(
            "AND($A%s=\"\",COUNTA($B%s:$%s%s)>0)".formatted(row, row, end, row));
    fill(nameless, Styles.OPEN_CRITICAL);
    formatting.addConditionalFormatting(cells(1, questions.size() - 1, last), answered);
    formatting.addConditionalFormatting(cells(0, 0, last), nameless);
  }

  private static void fill(ConditionalFormattingRule rule, int colour) {
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(colour));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }

  private static CellRangeAddress[] cells(int first, int lastColumn, int lastRow) {
    return new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, lastRow, first, lastColumn)};
  }
}
