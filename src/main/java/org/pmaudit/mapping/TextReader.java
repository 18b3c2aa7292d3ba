package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/** Takes a text as it stands, without the spaces around it. */
final class TextReader implements AnswerReader {

  private final NoAnswer noAnswer = new NoAnswer();
  private final Span cell = new Span();

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    if (noAnswer.isMissing(cell.to(row, column))) {
      return Outcome.MISSING;
    }
    into.set(slot, cell.toString());
    return Outcome.ANSWERED;
  }
}
