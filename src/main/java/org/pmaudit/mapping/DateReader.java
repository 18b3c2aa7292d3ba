package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/** Reads a day into a slot. */
final class DateReader implements AnswerReader {

  private final DateCell cell;

  DateReader(DateCell cell) {
    this.cell = cell;
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    Outcome outcome = cell.read(row, column);
    if (outcome == Outcome.ANSWERED) {
      into.set(slot, cell.day());
    }
    return outcome;
  }
}
