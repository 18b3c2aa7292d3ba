package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/**
 * The text of a cell without the spaces and invisible marks around it; one object is moved from
 * cell to cell, so that looking at a cell allocates nothing.
 */
final class Span {

  private char[] chars = new char[0];
  private int start;
  private int end;

  /** Moves to a cell of a row. */
  Span to(Row row, int column) {
    int from = row.start(column);
    return to(row.chars(), from, row.end(column));
  }

  Span to(String text) {
    return to(text.toCharArray(), 0, text.length());
  }

  private Span to(char[] source, int from, int until) {
    chars = source;
    start = from;
    end = until;
    while (start < end && isAround(chars[start])) {
      start++;
    }
    while (end > start && isAround(chars[end - 1])) {
      end--;
    }
    return this;
  }

  boolean isEmpty() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  char at(int index) {
    return chars[start + index];
  }

  /** Whether the text is just this word. */
  boolean is(String word) {
    if (word.length() != length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != at(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(chars, start, length());
  }

  /** Whether a sign is a space of any width, or one that is not seen. */
  static boolean isAround(char sign) {
    if (sign > ' ' && sign < 0x7F) {
      return false;
    }
    return sign <= ' '
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.FORMAT
        || Character.isISOControl(sign);
  }
}
