package org.pmaudit.form;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pmaudit.checklist.Indicator;

/** A sheet for one unit: a row per question, the answer beside it, ids in a hidden column. */
final class QuestionSheet {

  static final int NUMBER = 0;
  static final int QUESTION = 1;
  static final int ANSWER = 2;
  static final int ANSWER_AS = 3;
  static final int EVIDENCE = 4;
  static final int COMMENT = 5;
  static final int HELP = 6;
  static final int INDICATOR = 7;

  private static final int[] WIDTHS = {5, 44, 24, 24, 26, 26, 62};
  private static final int LABELS_ROW = 3;
  private static final int IDS_ROW = 4;

  /** The first row below the header, from 0. */
  static final int FIRST_ROW = 5;

  private final XSSFSheet sheet;
  private final SheetParts parts;
  private final Styles styles;
  private final Phrases phrases;
  private final AnswerRules rules;
  private final AnswerWords words;
  private final HelpText help;
  private int next = FIRST_ROW;

  QuestionSheet(XSSFSheet sheet, SheetParts parts) {
    this.sheet = sheet;
    this.parts = parts;
    this.styles = parts.styles();
    this.phrases = parts.phrases();
    this.rules = new AnswerRules(sheet, parts.lists(), phrases);
    this.words = new AnswerWords(phrases);
    this.help = new HelpText(parts.questionnaire(), phrases);
  }

  void write(Optional<KnownUnit> known) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    String title = parts.questionnaire().checklist().title().in(phrases.language());
    Sheets.text(sheet.createRow(0), NUMBER, title, styles.title);
    sheet.getRow(0).setHeightInPoints(24);
    Row progress = sheet.createRow(1);
    progress.setHeightInPoints(18);
    Sheets.text(sheet.createRow(2), NUMBER, phrases.get(Phrase.PRIVACY_TEXT), styles.faintLine);
    header();
    int number = 1;
    for (Section section : parts.questionnaire().sections()) {
      heading(phrases.get(section.title()));
      for (Question question : section.questions()) {
        question(question, number++);
      }
    }
    known.ifPresent(this::fill);
    new Progress(sheet, parts, FIRST_ROW, next - 1).write(progress);
    sheet.createFreezePane(ANSWER, FIRST_ROW);
    Sheets.fitToWidth(sheet);
    sheet.setRepeatingRows(new CellRangeAddress(LABELS_ROW, LABELS_ROW, -1, -1));
  }

  private void header() {
    Row labels = sheet.createRow(LABELS_ROW);
    Phrase[] phrasesOfColumns = {
      Phrase.NUMBER,
      Phrase.QUESTION,
      Phrase.ANSWER,
      Phrase.ANSWER_AS,
      Phrase.EVIDENCE,
      Phrase.COMMENT,
      Phrase.HELP
    };
    for (int column = 0; column < phrasesOfColumns.length; column++) {
      Sheets.text(labels, column, phrases.get(phrasesOfColumns[column]), styles.header);
    }
    Row ids = sheet.createRow(IDS_ROW);
    Sheets.text(ids, ANSWER, "answer", styles.ids);
    Sheets.text(ids, EVIDENCE, "evidence", styles.ids);
    Sheets.text(ids, COMMENT, "comment", styles.ids);
    Sheets.text(ids, INDICATOR, "indicator", styles.ids);
  }

  private void heading(String title) {
    Row row = sheet.createRow(next++);
    for (int column = 0; column <= HELP; column++) {
      Sheets.blank(row, column, styles.band);
    }
    row.getCell(QUESTION).setCellValue(title);
  }

  private void question(Question question, int number) {
    Indicator indicator = question.indicator();
    int at = next++;
    Row row = sheet.createRow(at);
    Sheets.blank(row, NUMBER, styles.faint).setCellValue(number);
    String ask = indicator.ask(phrases.language());
    CellStyle style = question.fallback() ? styles.faint : styles.text;
    Sheets.text(row, QUESTION, asked(question, ask), style);
    Sheets.blank(row, ANSWER, styles.answer(indicator.type()));
    Sheets.text(row, ANSWER_AS, answerAs(question), styles.faint);
    Sheets.blank(row, EVIDENCE, styles.freeText());
    Sheets.blank(row, COMMENT, styles.freeText());
    Sheets.text(row, HELP, help.of(question), styles.faint);
    rules.add(indicator, new CellRangeAddress(at, at, ANSWER, ANSWER), words.form(indicator));
    RowHeight.fit(row);
    Sheets.text(row, INDICATOR, question.id(), styles.ids);
    Progress.describe(row, question, styles.ids);
  }

  private String asked(Question question, String ask) {
    return question.fallback() ? phrases.get(Phrase.IF_PARTS_UNKNOWN, ask) : ask;
  }

  private String answerAs(Question question) {
    String form = words.formWithChoices(question.indicator());
    return question.critical() ? phrases.get(Phrase.CRITICAL) + " · " + form : form;
  }

  private void fill(KnownUnit unit) {
    AnswerCell cell = new AnswerCell(phrases);
    for (int at = FIRST_ROW; at < next; at++) {
      Row row = sheet.getRow(at);
      Cell id = row.getCell(INDICATOR);
      if (id != null) {
        Indicator indicator = parts.questionnaire().checklist().indicator(id.getStringCellValue());
        parts
            .questionnaire()
            .answer(indicator, unit)
            .ifPresent(answer -> cell.write(row.getCell(ANSWER), indicator, answer));
      }
    }
  }
}
