package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/** Reads several choices from one cell. */
final class ChoicesReader implements AnswerReader {

  private final AnswerWords words;
  private final WordCache cache;
  private final Span cell = new Span();

  ChoicesReader(AnswerWords words) {
    this.words = words;
    cache = new WordCache(new ChoicesText(words)::bits);
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    long bits = cache.meaning(cell.to(row, column));
    if (bits < 0) {
      return bits == AnswerWords.MISSING ? Outcome.MISSING : Outcome.UNREADABLE;
    }
    return take(words, bits, into, slot);
  }

  /** Sets the slot to the choices; one that says the question does not apply must be alone. */
  static Outcome take(AnswerWords words, long bits, Answers into, int slot) {
    long notApplicable = bits & words.notApplicable();
    if (notApplicable != 0 && notApplicable != bits) {
      return Outcome.CONTRADICTION;
    }
    if (notApplicable != 0) {
      into.setNotApplicable(slot);
    } else {
      into.set(slot, bits);
    }
    return Outcome.ANSWERED;
  }
}
