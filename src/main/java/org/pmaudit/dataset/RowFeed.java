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

  /** Takes note of a cell that has a value. */
  void present(int column);

  /** Takes note of a formula whose result the file does not hold; it reads as blank. */
  void formulaWithoutValue(int column);

  /** Ends the row; returns whether more rows are wanted. */
  boolean end();
}
