package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/** Counts each row as one, whatever stands in it. */
final class EachRow implements AnswerReader {

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    into.set(slot, 1);
    return Outcome.ANSWERED;
  }
}
