package org.pmaudit.dataset;

/** Gives the value of a cell of an .xlsx sheet to a feed, if there is one. */
final class XlsxCell {

  private final RowFeed feed;
  private final SharedStrings strings;
  private final XlsxStyles styles;
  private final NumberCell numbers;

  XlsxCell(RowFeed feed, SharedStrings strings, XlsxStyles styles, NumberCell numbers) {
    this.feed = feed;
    this.strings = strings;
    this.styles = styles;
    this.numbers = numbers;
  }

  /**
   * Gives a cell.
   *
   * @param type as the file writes it; empty where it does not
   * @param formula whether the value is the stored result of one
   */
  void give(int column, String type, int style, boolean formula, TextBuffer value) {
    if (value.length() == 0 || Looks.blank(value.chars(), 0, value.length())) {
      if (formula && value.length() == 0 && !type.equals("str")) {
        feed.formulaWithoutValue(column);
      }
      return;
    }
    if (type.equals("s")) {
      giveShared(column, value);
    } else if (!feed.needs(column, value.length())) {
      feed.present(column);
    } else {
      give(column, type, style, value);
    }
  }

  private void giveShared(int column, TextBuffer value) {
    int index = index(value);
    if (!strings.has(index) || strings.isBlank(index)) {
      return;
    }
    int length = strings.length(index);
    if (feed.needs(column, length)) {
      feed.cell(column, CellKind.TEXT, false, strings.chars(), strings.start(index), length);
    } else {
      feed.present(column);
    }
  }

  private void give(int column, String type, int style, TextBuffer value) {
    switch (type) {
      case "str", "inlineStr" -> {
        value.unescape();
        feed.cell(column, CellKind.TEXT, false, value.chars(), 0, value.length());
      }
      case "b" -> {
        String text = value.chars()[0] == '1' || value.chars()[0] == 't' ? "TRUE" : "FALSE";
        NumberCell.text(feed, column, CellKind.BOOLEAN, false, text);
      }
      case "e" -> feed.cell(column, CellKind.ERROR, false, value.chars(), 0, value.length());
      case "d" -> feed.cell(column, CellKind.DATE, false, value.chars(), 0, value.length());
      default -> numbers.give(feed, column, styles.shape(style), value.chars(), 0, value.length());
    }
  }

  private static int index(TextBuffer value) {
    int index = 0;
    for (int i = 0; i < value.length() && index < 100_000_000; i++) {
      int digit = value.chars()[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      index = index * 10 + digit;
    }
    return index;
  }
}
