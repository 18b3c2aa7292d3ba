package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table of a Word document, or a paragraph alone in its row.
 *
 * @param cells from left to right
 */
record DocxRow(List<Cell> cells) {

  /**
   * A cell.
   *
   * @param span over how many columns it goes
   * @param goesOn whether it is merged with the one above
   */
  record Cell(String text, int span, boolean goesOn) {}

  DocxRow {
    cells = List.copyOf(cells);
  }

  static DocxRow of(String paragraph) {
    return new DocxRow(List.of(new Cell(paragraph, 1, false)));
  }

  /** The cell that begins at each column; blank ones where another spans it. */
  List<Cell> byColumn() {
    List<Cell> columns = new ArrayList<>();
    for (Cell cell : cells) {
      columns.add(cell);
      for (int i = 1; i < cell.span(); i++) {
        columns.add(new Cell("", 1, false));
      }
    }
    return columns;
  }
}
