package org.pmaudit.mapping;

import java.util.Arrays;
import org.pmaudit.dataset.Row;

/**
 * Remembers what short cells of a column came to, so that most are not read but looked up: words,
 * percentages and small counts come again and again. A cell takes the place of another that falls
 * on the same, so that memory stays bounded.
 *
 * <p>For readers that look at one cell alone and give no text.
 */
final class RecentCells implements AnswerReader {

  private static final int BITS = 8;

  /** Longs a cell: its word; the numerator; the denominator, outcome and state. */
  private static final int LONGS = 3;

  private static final Outcome[] OUTCOMES = Outcome.values();
  private static final long LARGEST_DENOMINATOR = 1L << 40;

  private final AnswerReader reader;
  private final long[] cells = new long[LONGS << BITS];

  RecentCells(AnswerReader reader) {
    this.reader = reader;
    Arrays.fill(cells, Row.NO_WORD);
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    long word = row.word(column);
    int at = (int) (word * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS) * LONGS;
    if (cells[at] != word || word == Row.NO_WORD) {
      Outcome outcome = reader.read(row, column, into, slot);
      remember(at, word, outcome, into, slot);
      return outcome;
    }
    long rest = cells[at + 2];
    into.set(slot, (byte) rest, cells[at + 1], rest >>> 16);
    return OUTCOMES[(int) rest >>> 8 & 0xFF];
  }

  private void remember(int at, long word, Outcome outcome, Answers answers, int slot) {
    boolean known = answers.isKnown(slot);
    long denominator = known ? answers.denominator(slot) : 1;
    if (word != Row.NO_WORD && denominator > 0 && denominator < LARGEST_DENOMINATOR) {
      cells[at] = word;
      cells[at + 1] = known ? answers.numerator(slot) : 0;
      cells[at + 2] = denominator << 16 | (long) outcome.ordinal() << 8 | answers.state(slot);
    }
  }
}
