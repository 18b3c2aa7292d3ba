package org.pmaudit.report;

/** Plain text on a terminal, broken between words so that no line is longer than need be. */
final class Wrapped {

  static final int COLUMNS = 80;

  private Wrapped() {}

  /** Lines of a paragraph, each begun with so many blanks. */
  static String of(int indent, String text) {
    return hanging(indent, indent, text);
  }

  /** Lines of which the first is begun with fewer or more blanks than the others. */
  static String hanging(int first, int others, String text) {
    StringBuilder out = new StringBuilder(" ".repeat(first));
    int column = first;
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && column + 1 + word.length() > COLUMNS) {
        out.append('\n').append(" ".repeat(others));
        column = others;
      } else if (begun) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      begun = true;
    }
    return out.append('\n').toString();
  }
}
