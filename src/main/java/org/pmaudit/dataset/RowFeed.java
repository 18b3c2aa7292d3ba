package org.pmaudit.dataset;

/**
 * Takes the cells of a grid row by row, columns from left to right. A cell that is not blank goes
 * to {@link #cell} where {@link #needs} asks for it and to {@link #present} where it does not, so
 * that a reader need not make text of it.
 */
interface RowFeed {

  /** A cell of a workbook can hold as many characters as this; a longer one is no answer. */
  int LONGEST_CELL = 32_767;

  void begin(long number, boolean hidden);

  /** Whether the text of the next cell is needed. */
  boolean needs(int column);

  /** Whether a text of this length is needed; one that is too long always is, to be said so. */
  default boolean needs(int column, int length) {
    return length > LONGEST_CELL || needs(column);
  }

  void cell(int column, CellKind kind, boolean percent, char[] source, int from, int length);

  /**
   * A cell of text in plain ASCII, not blank and not too long, whether its text is needed or not.
   *
   * @param word as {@link Row#word} gives it
   */
  default void ascii(int column, byte[] source, int from, int length, long word) {
    if (needs(column)) {
      char[] chars = new char[length];
      for (int i = 0; i < length; i++) {
        chars[i] = (char) source[from + i];
      }
      cell(column, CellKind.TEXT, false, chars, 0, length);
    } else {
      present(column);
    }
  }

  /** Takes note of a cell that has a value. */
  void present(int column);

  /** Takes note of a formula whose result the file does not hold; it reads as blank. */
  void formulaWithoutValue(int column);

  /** Ends the row; returns whether more rows are wanted. */
  boolean end();
}
