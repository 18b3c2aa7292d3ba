package org.pmaudit.dataset;

import java.util.List;

/**
 * A row of a table of a Word document, or a heading alone in its row.
 *
 * @param part what a place names: {@code table 2}, {@code heading 3}
 * @param row within the table, from 1
 * @param cells their texts; one that spans columns is followed by blank ones
 */
record DocxRow(String part, long row, List<String> cells) {

  DocxRow {
    cells = List.copyOf(cells);
  }
}
