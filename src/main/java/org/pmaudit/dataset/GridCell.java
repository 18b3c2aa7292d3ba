package org.pmaudit.dataset;

/**
 * A cell as it stands in a grid.
 *
 * @param row as {@link Row#number()}
 * @param column from 0
 * @param percent whether a workbook shows it with a percent sign
 */
record GridCell(long row, int column, CellKind kind, boolean percent, String text) {

  boolean isBlank() {
    return words().isEmpty();
  }

  boolean isWords() {
    return kind == CellKind.TEXT && !isBlank() && !Looks.likeNumber(words());
  }

  /** The words of the cell, with each run of white space as one space. */
  String words() {
    return Looks.cleaned(text);
  }
}
