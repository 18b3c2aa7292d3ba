package org.pmaudit.scoring;

import java.util.Arrays;
import org.pmaudit.checklist.Fraction;

/**
 * An exact sum of many fractions with small denominators, in bounded memory: a sum of numerators
 * for each denominator, and what no longer fits into longs as a fraction of any size.
 */
final class FractionSum {

  private static final int[] NO_KEYS = {};
  private static final long[] NO_SUMS = {};

  /** Denominators in an open hash table whose size is a power of two; 0 where free. */
  private int[] denominators = NO_KEYS;

  private long[] numerators = NO_SUMS;
  private int used;
  private Fraction spilt = Fraction.ZERO;

  /** Adds a fraction with a positive denominator. */
  void add(long numerator, int denominator) {
    int at = find(denominator);
    long before = numerators[at];
    if (Exact.sumFits(before, numerator)) {
      numerators[at] = before + numerator;
    } else {
      numerators[at] = numerator;
      spilt = spilt.plus(Fraction.of(before, denominator));
    }
  }

  /** Adds a fraction times a factor that is not negative. */
  void add(long numerator, int denominator, long factor) {
    if (Exact.fits(numerator, factor)) {
      add(numerator * factor, denominator);
    } else {
      spilt = spilt.plus(Fraction.of(numerator, denominator).times(factor));
    }
  }

  void addAll(FractionSum other) {
    for (int i = 0; i < other.denominators.length; i++) {
      if (other.denominators[i] != 0) {
        add(other.numerators[i], other.denominators[i]);
      }
    }
    spilt = spilt.plus(other.spilt);
  }

  Fraction total() {
    Fraction total = spilt;
    for (int i = 0; i < denominators.length; i++) {
      if (denominators[i] != 0) {
        total = total.plus(Fraction.of(numerators[i], denominators[i]));
      }
    }
    return total;
  }

  private int find(int denominator) {
    if (used * 2 >= denominators.length) {
      grow();
    }
    int mask = denominators.length - 1;
    int at = denominator & mask;
    while (denominators[at] != denominator) {
      if (denominators[at] == 0) {
        denominators[at] = denominator;
        used++;
        return at;
      }
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldDenominators = denominators;
    long[] oldNumerators = numerators;
    int size = Math.max(4, oldDenominators.length * 2);
    denominators = new int[size];
    numerators = new long[size];
    used = 0;
    for (int i = 0; i < oldDenominators.length; i++) {
      if (oldDenominators[i] != 0) {
        numerators[find(oldDenominators[i])] = oldNumerators[i];
      }
    }
  }

  /** Denominators seen so far, for tests of the bound on memory. */
  int distinct() {
    return (int) Arrays.stream(denominators).filter(each -> each != 0).count();
  }
}
