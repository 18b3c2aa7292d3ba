package org.pmaudit.dataset;

/**
 * A row of a table that has a row for each answer.
 *
 * @param row as {@link Row#number()}
 * @param unit what stands in the column of units; empty where there is none
 */
record LongAnswer(
    long row, String unit, String indicator, CellKind kind, boolean percent, String text) {

  boolean isBlank() {
    return text.isBlank();
  }
}
