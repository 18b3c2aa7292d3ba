package org.pmaudit.dataset;

/** A merged region, all bounds inclusive; rows from 1, columns from 0. */
record MergedCells(long firstRow, long lastRow, int firstColumn, int lastColumn) {

  boolean covers(long row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  boolean isWide() {
    return lastColumn > firstColumn;
  }
}
