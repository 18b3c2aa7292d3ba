package org.pmaudit.mapping;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.problem.Place;

/**
 * The answers of one unit: a slot per indicator of the checklist, in the order of {@code
 * Checklist.indicators()}. One object is filled again and again, so that judging a row allocates
 * next to nothing.
 *
 * <p>What a known slot holds, by type: count, number and percent (in points) the fraction {@code
 * numerator / denominator}; date the days since 1970-01-01; yes/no, extent and choice the index in
 * the indicator's choices; choices a bit per chosen index; text its text.
 */
public final class Answers {

  /** No usable answer. */
  public static final byte UNKNOWN = 0;

  public static final byte KNOWN = 1;
  public static final byte NOT_APPLICABLE = 2;

  /** A ratio of something over 0. */
  public static final byte INFINITE = 3;

  private final byte[] states;
  private final long[] numerators;
  private final long[] denominators;
  private final String[] texts;
  private final long[] rows;
  private final int[] columns;
  private final Fraction[] large;
  private Locator locator = (row, column) -> Optional.empty();

  /** Tells the place of a cell from its row's number and its column, from 0. */
  @FunctionalInterface
  public interface Locator {
    Optional<Place> place(long row, int column);
  }

  public Answers(int slots) {
    states = new byte[slots];
    numerators = new long[slots];
    denominators = new long[slots];
    texts = new String[slots];
    rows = new long[slots];
    columns = new int[slots];
    large = new Fraction[slots];
    Arrays.fill(texts, "");
    Arrays.fill(large, Fraction.ZERO);
    clear();
  }

  /** Makes every slot unknown. */
  public void clear() {
    Arrays.fill(states, UNKNOWN);
    Arrays.fill(rows, 0);
    Arrays.fill(columns, -1);
  }

  public int slots() {
    return states.length;
  }

  public byte state(int slot) {
    return states[slot];
  }

  public boolean isKnown(int slot) {
    return states[slot] == KNOWN;
  }

  /** Of a known slot; 0 over 0 where the fraction does not fit into longs: see {@link #amount}. */
  public long numerator(int slot) {
    return numerators[slot];
  }

  /** Positive, or 0 where the fraction does not fit into longs. */
  public long denominator(int slot) {
    return denominators[slot];
  }

  /** The number of a known slot, whatever its size. */
  public Fraction amount(int slot) {
    return denominators[slot] == 0
        ? large[slot]
        : Fraction.of(numerators[slot], denominators[slot]);
  }

  /** The text of a known slot of type text. */
  public String text(int slot) {
    return texts[slot];
  }

  /** The cell the answer was read from; absent for constants and derived values. */
  public Optional<Place> place(int slot) {
    return columns[slot] < 0 ? Optional.empty() : locator.place(rows[slot], columns[slot]);
  }

  public void setUnknown(int slot) {
    states[slot] = UNKNOWN;
  }

  public void setNotApplicable(int slot) {
    states[slot] = NOT_APPLICABLE;
  }

  public void setInfinite(int slot) {
    states[slot] = INFINITE;
  }

  /** A whole number, a day, a choice's index or the bits of several choices. */
  public void set(int slot, long whole) {
    set(slot, whole, 1);
  }

  /** A fraction with a positive denominator; it need not be reduced. */
  public void set(int slot, long numerator, long denominator) {
    states[slot] = KNOWN;
    numerators[slot] = numerator;
    denominators[slot] = denominator;
  }

  /** An answer as it was read before; the fraction counts where the state is known. */
  void set(int slot, byte state, long numerator, long denominator) {
    states[slot] = state;
    numerators[slot] = numerator;
    denominators[slot] = denominator;
  }

  /** A number of any size. */
  public void set(int slot, Fraction amount) {
    if (fits(amount.numerator()) && fits(amount.denominator())) {
      set(slot, amount.numerator().longValueExact(), amount.denominator().longValueExact());
    } else {
      set(slot, 0, 0);
      large[slot] = amount;
    }
  }

  public void set(int slot, String text) {
    states[slot] = KNOWN;
    texts[slot] = text;
  }

  /** Says which cell the answer of a slot was read from; a column from 0. */
  public void setPlace(int slot, long row, int column) {
    rows[slot] = row;
    columns[slot] = column;
  }

  public void setLocator(Locator places) {
    locator = places;
  }

  /** Takes over everything of one slot of other answers to the same checklist. */
  public void copy(int slot, Answers from) {
    states[slot] = from.states[slot];
    numerators[slot] = from.numerators[slot];
    denominators[slot] = from.denominators[slot];
    texts[slot] = from.texts[slot];
    rows[slot] = from.rows[slot];
    columns[slot] = from.columns[slot];
    large[slot] = from.large[slot];
  }

  /** The answers as they are now, with their places. */
  public Answers copy() {
    Answers copy = new Answers(slots());
    for (int slot = 0; slot < slots(); slot++) {
      copy.copy(slot, this);
    }
    copy.locator = locator;
    return copy;
  }

  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE;
  }
}
