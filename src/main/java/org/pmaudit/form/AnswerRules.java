package org.pmaudit.form;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;

/** Lets a spreadsheet program offer and check the answers to an indicator. */
final class AnswerRules {

  /** The most a spreadsheet program shows in a message of a cell, and in its title. */
  private static final int MESSAGE = 250;

  private static final int TITLE = 32;

  private final XSSFSheet sheet;
  private final AnswerLists lists;
  private final Phrases phrases;
  private final AnswerWords words;

  AnswerRules(XSSFSheet sheet, AnswerLists lists, Phrases phrases) {
    this.sheet = sheet;
    this.lists = lists;
    this.phrases = phrases;
    this.words = new AnswerWords(phrases);
  }

  /**
   * Puts the rule of an indicator on cells.
   *
   * @param prompt shown when a cell is entered; empty for none
   */
  void add(Indicator indicator, CellRangeAddress cells, String prompt) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint = constraint(helper, indicator, first(cells));
    DataValidation rule =
        helper.createValidation(
            constraint,
            new CellRangeAddressList(
                cells.getFirstRow(),
                cells.getLastRow(),
                cells.getFirstColumn(),
                cells.getLastColumn()));
    rule.setEmptyCellAllowed(true);
    rule.setSuppressDropDownArrow(true);
    rule.setShowErrorBox(isChecked(indicator));
    rule.createErrorBox(
        cut(indicator.label().in(phrases.language()), TITLE), cut(wrong(indicator), MESSAGE));
    if (!prompt.isEmpty()) {
      rule.setShowPromptBox(true);
      rule.createPromptBox(
          cut(indicator.label().in(phrases.language()), TITLE), cut(prompt, MESSAGE));
    }
    sheet.addValidationData(rule);
  }

  /** Several answers in a cell are no member of the list, and a text may be anything. */
  private static boolean isChecked(Indicator indicator) {
    return switch (indicator.type()) {
      case CHOICES, TEXT -> false;
      case YES_NO, EXTENT, CHOICE, COUNT, NUMBER, PERCENT, DATE -> true;
    };
  }

  private DataValidationConstraint constraint(
      DataValidationHelper helper, Indicator indicator, String cell) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE, CHOICES ->
          helper.createFormulaListConstraint(lists.range(indicator));
      case COUNT -> custom(helper, cell, ",%1$s>=0,%1$s=INT(%1$s)");
      case NUMBER -> custom(helper, cell, mayBeNegative(indicator) ? "" : ",%1$s>=0");
      case PERCENT -> custom(helper, cell, ",%1$s>=0,%1$s<=1");
      case DATE -> custom(helper, cell, ",%1$s>=DATE(1900,1,1)");
      case TEXT -> helper.createCustomConstraint("TRUE");
    };
  }

  static boolean mayBeNegative(Indicator indicator) {
    return indicator
        .derivation()
        .map(from -> from.operation() == Derivation.Operation.DIFFERENCE)
        .orElse(true);
  }

  /** A number that passes the tests, or the words for an answer that is not known. */
  private DataValidationConstraint custom(
      DataValidationHelper helper, String cell, String furtherTests) {
    String number = "AND(ISNUMBER(%s)%s)".formatted(cell, furtherTests.formatted(cell));
    return helper.createCustomConstraint("OR(%s,%s=%s)".formatted(number, cell, lists.doNotKnow()));
  }

  private String wrong(Indicator indicator) {
    return phrases.get(Phrase.WRONG_ANSWER, words.form(indicator), phrases.get(Phrase.DO_NOT_KNOW));
  }

  private static String first(CellRangeAddress cells) {
    return new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
  }

  /** A text that fits, cut at a word where it must be. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    return text.substring(0, space > 0 ? space : most - 1) + "…";
  }
}
