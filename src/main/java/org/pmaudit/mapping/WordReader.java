package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/** Reads yes or no, an extent, or one choice of a list. */
final class WordReader implements AnswerReader {

  private final boolean[] notApplicable;
  private final WordCache cache;
  private final Span cell = new Span();

  WordReader(AnswerWords words) {
    notApplicable = words.areNotApplicable();
    cache = new WordCache(words::meaning);
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    int choice = (int) cache.meaning(cell.to(row, column));
    if (choice < 0) {
      return choice == AnswerWords.MISSING ? Outcome.MISSING : Outcome.UNREADABLE;
    }
    if (notApplicable[choice]) {
      into.setNotApplicable(slot);
    } else {
      into.set(slot, choice);
    }
    return Outcome.ANSWERED;
  }
}
