package org.pmaudit.dataset;

import java.util.Optional;

/** Gives a workbook's number to a feed, as its format shows it. */
final class NumberCell {

  private final boolean from1904;

  NumberCell(boolean from1904) {
    this.from1904 = from1904;
  }

  /** A number as the workbook writes it. */
  void give(RowFeed feed, int column, NumberShape shape, char[] chars, int from, int length) {
    boolean plain = shape == NumberShape.PLAIN || shape == NumberShape.PERCENT;
    if (plain && PlainNumber.isPlain(chars, from, length)) {
      feed.cell(column, CellKind.NUMBER, shape == NumberShape.PERCENT, chars, from, length);
      return;
    }
    String written = new String(chars, from, length).strip();
    Optional<String> number = PlainNumber.of(written);
    if (number.isPresent()) {
      give(feed, column, shape, Double.parseDouble(written), number.get());
    } else {
      text(feed, column, CellKind.TEXT, false, written);
    }
  }

  /** A number of an old workbook. */
  void give(RowFeed feed, int column, NumberShape shape, double value) {
    give(feed, column, shape, value, PlainNumber.of(value));
  }

  private void give(RowFeed feed, int column, NumberShape shape, double value, String number) {
    switch (shape) {
      case PLAIN -> text(feed, column, CellKind.NUMBER, false, number);
      case PERCENT -> text(feed, column, CellKind.NUMBER, true, number);
      case DATE -> {
        Optional<String> date = SerialDate.date(value, from1904);
        CellKind kind = date.isPresent() ? CellKind.DATE : CellKind.TEXT;
        text(feed, column, kind, false, date.orElse(number));
      }
      case TIME -> text(feed, column, CellKind.TEXT, false, SerialDate.time(value).orElse(number));
    }
  }

  static void text(RowFeed feed, int column, CellKind kind, boolean percent, String text) {
    feed.cell(column, kind, percent, text.toCharArray(), 0, text.length());
  }
}
