package org.pmaudit.dataset;

/** What a cell holds. */
public enum CellKind {
  BLANK,
  TEXT,
  NUMBER,
  /** A number with a date format, or an ISO date cell of a workbook. */
  DATE,
  BOOLEAN,
  /** An error of a formula, such as {@code #N/A}. */
  ERROR
}
