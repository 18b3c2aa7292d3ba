package org.pmaudit.dataset;

/** Takes the data rows of a table one by one. */
@FunctionalInterface
public interface RowSink {

  /** Takes the row; returns whether more are wanted. The row is reused after the call. */
  boolean row(Row row);
}
