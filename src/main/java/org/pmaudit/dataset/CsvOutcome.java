package org.pmaudit.dataset;

/** What became of looking for the next record of a CSV text. */
enum CsvOutcome {
  READ,
  /** There is none. */
  END,
  /** A quotation mark that opens in this record is never closed. */
  NOT_CLOSED,
  TOO_WIDE,
  /** A cell is larger than {@link CsvGrid#LARGEST_CELL}. */
  TOO_LONG
}
