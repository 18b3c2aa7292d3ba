package org.pmaudit.mapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/** Counts what the cells of a column look like; keeps none of their texts. */
final class ColumnTally {

  /** So many different values are told apart; a column with more just has many. */
  static final int MOST_DIFFERENT = 1_000;

  /** As many different words as a question may have answers to choose from. */
  private static final int FEW = 30;

  /** What a single cell looks like. */
  private enum Look {
    YES_NO,
    ZERO_ONE,
    WHOLE,
    NUMBER,
    PERCENT,
    DATE,
    TEXT
  }

  private final boolean closed;
  private final long[] looks = new long[Look.values().length];
  private final Set<Long> hashes = new HashSet<>();
  private final NoAnswer noAnswer = new NoAnswer();
  private final WordCache words = new WordCache(ColumnTally::lookOfText);
  private final NumberText number = new NumberText();
  private final Span cell = new Span();
  private long filled;
  private long answered;
  private int longest;

  /**
   * @param closed whether only blank cells are told from others
   */
  ColumnTally(boolean closed) {
    this.closed = closed;
  }

  void add(Row row, int column) {
    if (row.kind(column) == CellKind.BLANK) {
      return;
    }
    filled++;
    if (closed) {
      return;
    }
    cell.to(row, column);
    if (noAnswer.isMissing(cell)) {
      return;
    }
    answered++;
    longest = Math.max(longest, cell.length());
    looks[look(row, column).ordinal()]++;
    if (hashes.size() <= MOST_DIFFERENT) {
      hashes.add(hash());
    }
  }

  private Look look(Row row, int column) {
    return switch (row.kind(column)) {
      case BOOLEAN -> Look.YES_NO;
      case DATE -> Look.DATE;
      case NUMBER -> row.isPercent(column) ? Look.PERCENT : number();
      case TEXT -> text();
      case ERROR, BLANK -> Look.TEXT;
    };
  }

  private Look text() {
    Look asNumber = number();
    return asNumber == Look.TEXT ? Look.values()[(int) words.meaning(cell)] : asNumber;
  }

  private Look number() {
    if (number.read(cell) == NumberForm.NOT_A_NUMBER) {
      return Look.TEXT;
    }
    if (number.isPercent()) {
      return Look.PERCENT;
    }
    if (cell.is("0") || cell.is("1")) {
      return Look.ZERO_ONE;
    }
    return number.isWhole() ? Look.WHOLE : Look.NUMBER;
  }

  private static long lookOfText(String text) {
    if (!YesNoWords.answer(text).isEmpty()) {
      return Look.YES_NO.ordinal();
    }
    boolean isDate = new DateText().read(text) != DateForm.NOT_A_DATE;
    return (isDate ? Look.DATE : Look.TEXT).ordinal();
  }

  private long hash() {
    long hash = 1;
    for (int i = 0; i < cell.length(); i++) {
      hash = hash * 1_000_003 + cell.at(i);
    }
    return hash;
  }

  /** Cells with any value, a word for no answer included. */
  long filled() {
    return filled;
  }

  /** Cells with an answer; of a closed column those with any value. */
  long answered() {
    return closed ? filled : answered;
  }

  int longest() {
    return longest;
  }

  /** How many values differ, at most one more than can be told apart. */
  int different() {
    return hashes.size();
  }

  ValueKind kind() {
    if (closed) {
      return ValueKind.CLOSED;
    }
    if (answered == 0) {
      return ValueKind.EMPTY;
    }
    long numbers = of(Look.WHOLE, Look.NUMBER, Look.ZERO_ONE, Look.PERCENT);
    if (isMost(numbers)) {
      return numbers();
    }
    if (isMost(of(Look.YES_NO, Look.ZERO_ONE))) {
      return ValueKind.YES_NO;
    }
    if (isMost(of(Look.DATE))) {
      return ValueKind.DATE;
    }
    return texts();
  }

  private ValueKind numbers() {
    if (of(Look.ZERO_ONE) == answered) {
      return ValueKind.ZERO_ONE;
    }
    if (of(Look.PERCENT) > 0) {
      return ValueKind.PERCENT;
    }
    return of(Look.NUMBER) > 0 ? ValueKind.NUMBER : ValueKind.WHOLE;
  }

  private ValueKind texts() {
    if (!isMost(of(Look.TEXT, Look.YES_NO))) {
      return ValueKind.MIXED;
    }
    return different() <= FEW && different() * 2L <= answered ? ValueKind.WORDS : ValueKind.TEXT;
  }

  private long of(Look... which) {
    return Arrays.stream(which).mapToLong(look -> looks[look.ordinal()]).sum();
  }

  /** Nine in ten: a few odd cells do not change what a column is. */
  private boolean isMost(long count) {
    return count * 10 >= answered * 9;
  }
}
