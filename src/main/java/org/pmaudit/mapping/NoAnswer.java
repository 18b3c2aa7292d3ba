package org.pmaudit.mapping;

/** Tells a cell that says there is no answer from one that cannot be read. */
final class NoAnswer {

  private final WordCache words = new WordCache(text -> MissingWords.says(text) ? 1 : 0);

  Outcome outcome(Span cell) {
    return isMissing(cell) ? Outcome.MISSING : Outcome.UNREADABLE;
  }

  boolean isMissing(Span cell) {
    return MissingWords.mayBe(cell) && words.meaning(cell) == 1;
  }
}
