package org.pmaudit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Indicator;

/** The hidden sheet with the answers to choose from: a column per list. */
final class AnswerLists {

  private static final String SHEET = "_lists";

  private final XSSFSheet sheet;
  private final Phrases phrases;
  private final Map<List<String>, String> ranges = new LinkedHashMap<>();

  AnswerLists(XSSFWorkbook book, Phrases phrases) {
    this.sheet = book.createSheet(SHEET);
    this.phrases = phrases;
    range(List.of(phrases.get(Phrase.DO_NOT_KNOW)));
  }

  /** The cell with the words for an answer that is not known, for formulas. */
  String doNotKnow() {
    return "'" + SHEET + "'!$A$1";
  }

  /** The answers to an indicator with choices, "don't know" last. */
  List<String> answers(Indicator indicator) {
    List<String> answers = new ArrayList<>();
    indicator.choices().forEach(choice -> answers.add(choice.label().in(phrases.language())));
    answers.add(phrases.get(Phrase.DO_NOT_KNOW));
    return answers;
  }

  /** Where the answers to an indicator stand, for formulas. */
  String range(Indicator indicator) {
    return range(answers(indicator));
  }

  private String range(List<String> answers) {
    return ranges.computeIfAbsent(answers, this::write);
  }

  private String write(List<String> answers) {
    int column = ranges.size();
    for (int i = 0; i < answers.size(); i++) {
      Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      Cell cell = row.createCell(column);
      cell.setCellValue(answers.get(i));
    }
    String letters = CellReference.convertNumToColString(column);
    return "'%s'!$%s$1:$%s$%s".formatted(SHEET, letters, letters, answers.size());
  }

  void hide() {
    XSSFWorkbook book = sheet.getWorkbook();
    book.setSheetHidden(book.getSheetIndex(sheet), true);
    sheet.enableLocking();
  }
}
