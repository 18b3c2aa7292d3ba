package org.pmaudit.dataset;

/**
 * A cell as it stands in a grid.
 *
 * @param row as {@link Row#number()}
 * @param column from 0
 */
record GridCell(long row, int column, CellKind kind, String text) {

  boolean isBlank() {
    return Looks.cleaned(text).isEmpty();
  }

  /** The words of the cell, with each run of white space as one space. */
  String words() {
    return Looks.cleaned(text);
  }
}
