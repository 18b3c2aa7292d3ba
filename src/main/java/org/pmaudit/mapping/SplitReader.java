package org.pmaudit.mapping;

import java.util.Optional;
import org.pmaudit.dataset.Row;

/**
 * Reads several choices from a column for each choice, as survey platforms write them, beside the
 * column with all of them where there is one. That column wins: where it is blank, the question was
 * skipped, whatever the others say.
 */
final class SplitReader implements AnswerReader {

  private static final int BLANK = 2;
  private static final int OTHER = 3;

  private final AnswerWords words;
  private final Optional<ChoicesReader> summary;
  private final int[] columns;
  private final int[] noAnswers;
  private final int[] others;
  private final WordCache ticks = new WordCache(SplitReader::tick);
  private final Span cell = new Span();

  /**
   * @param summary the reader of the column with all choices, where there is one
   * @param columns the column of each choice in the order of the list; -1 for a choice without one
   * @param noAnswers the columns of options that say there is no answer
   * @param others the columns of options that are none of the choices
   */
  SplitReader(
      AnswerWords words,
      Optional<ChoicesReader> summary,
      int[] columns,
      int[] noAnswers,
      int[] others) {
    this.words = words;
    this.summary = summary;
    this.columns = columns.clone();
    this.noAnswers = noAnswers.clone();
    this.others = others.clone();
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    if (summary.isEmpty()) {
      return splits(row, into, slot);
    }
    Outcome outcome = summary.get().read(row, column, into, slot);
    if (outcome == Outcome.UNREADABLE) {
      return splits(row, into, slot) == Outcome.ANSWERED ? Outcome.ANSWERED : outcome;
    }
    boolean differs = outcome == Outcome.ANSWERED && !agrees(row, into, slot);
    return differs ? Outcome.SPLITS_DISAGREE : outcome;
  }

  private boolean agrees(Row row, Answers into, int slot) {
    if (!into.isKnown(slot) || count(row, BLANK) + count(row, OTHER) > 0) {
      return true;
    }
    for (int i = 0; i < columns.length; i++) {
      boolean chosen = (into.numerator(slot) >> i & 1) == 1;
      if (columns[i] >= 0 && (tick(row, i) == 1) != chosen) {
        return false;
      }
    }
    return true;
  }

  private Outcome splits(Row row, Answers into, int slot) {
    long bits = 0;
    for (int i = 0; i < columns.length; i++) {
      bits |= columns[i] >= 0 && tick(row, i) == 1 ? 1L << i : 0;
    }
    if (count(row, OTHER) > 0 || isTicked(row, others)) {
      return Outcome.UNREADABLE;
    }
    if (bits == 0) {
      boolean isMissing = count(row, 0) == 0 || isTicked(row, noAnswers);
      return isMissing ? Outcome.MISSING : Outcome.SKIPPED_OR_NONE;
    }
    return ChoicesReader.take(words, bits, into, slot);
  }

  private boolean isTicked(Row row, int[] of) {
    for (int column : of) {
      if (ticks.meaning(cell.to(row, column)) == 1) {
        return true;
      }
    }
    return false;
  }

  private int count(Row row, int tick) {
    int count = 0;
    for (int i = 0; i < columns.length; i++) {
      count += columns[i] >= 0 && tick(row, i) == tick ? 1 : 0;
    }
    return count;
  }

  private int tick(Row row, int choice) {
    return (int) ticks.meaning(cell.to(row, columns[choice]));
  }

  /** Here an {@code x} is a tick. */
  private static long tick(String text) {
    if (text.equalsIgnoreCase("x")) {
      return 1;
    }
    String answer = YesNoWords.answerOrDigit(text);
    if (answer.isEmpty()) {
      return MissingWords.says(text) ? BLANK : OTHER;
    }
    return answer.equals("yes") ? 1 : 0;
  }
}
