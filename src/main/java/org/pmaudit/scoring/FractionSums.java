package org.pmaudit.scoring;

import java.util.Arrays;
import org.pmaudit.checklist.Fraction;

/**
 * Exact sums of many fractions with small denominators, in bounded memory: sums of numerators for
 * each denominator, and what no longer fits into longs as a fraction of any size. Several sums
 * stand side by side, since the fractions of one unit share their denominator: it is looked up once
 * for all of them.
 */
final class FractionSums {

  private static final int FEWEST = 4;

  private final int width;
  private final Fraction[] spilt;

  /** Denominators in an open hash table whose size is a power of two; 0 where free. */
  private int[] denominators = {};

  /** As many for each denominator as there are sums. */
  private long[] numerators = {};

  private int used;

  /**
   * @param width how many sums there are
   */
  FractionSums(int width) {
    this.width = width;
    spilt = new Fraction[width];
    Arrays.fill(spilt, Fraction.ZERO);
  }

  /** The row of a positive denominator, which stays until another denominator is looked up. */
  int row(int denominator) {
    if (used * 2 >= denominators.length) {
      grow();
    }
    return find(denominator) * width;
  }

  /** Adds a fraction with the denominator of a row to one of the sums. */
  void add(int row, int sum, long numerator) {
    long before = numerators[row + sum];
    if (Exact.sumFits(before, numerator)) {
      numerators[row + sum] = before + numerator;
    } else {
      numerators[row + sum] = numerator;
      spilt[sum] = spilt[sum].plus(Fraction.of(before, denominators[row / width]));
    }
  }

  /** Adds a fraction with the denominator of a row, times a factor that is not negative. */
  void add(int row, int sum, long numerator, long factor) {
    if (Exact.fits(numerator, factor)) {
      add(row, sum, numerator * factor);
    } else {
      Fraction each = Fraction.of(numerator, denominators[row / width]);
      spilt[sum] = spilt[sum].plus(each.times(factor));
    }
  }

  void addAll(FractionSums other) {
    for (int i = 0; i < other.denominators.length; i++) {
      if (other.denominators[i] != 0) {
        int row = row(other.denominators[i]);
        for (int sum = 0; sum < width; sum++) {
          add(row, sum, other.numerators[i * width + sum]);
        }
      }
    }
    for (int sum = 0; sum < width; sum++) {
      spilt[sum] = spilt[sum].plus(other.spilt[sum]);
    }
  }

  Fraction total(int sum) {
    Fraction total = spilt[sum];
    for (int i = 0; i < denominators.length; i++) {
      if (denominators[i] != 0) {
        total = total.plus(Fraction.of(numerators[i * width + sum], denominators[i]));
      }
    }
    return total;
  }

  private int find(int denominator) {
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
    int size = Math.max(FEWEST, oldDenominators.length * 2);
    denominators = new int[size];
    numerators = new long[size * width];
    used = 0;
    for (int i = 0; i < oldDenominators.length; i++) {
      if (oldDenominators[i] != 0) {
        int row = find(oldDenominators[i]) * width;
        System.arraycopy(oldNumerators, i * width, numerators, row, width);
      }
    }
  }

  /** Denominators seen so far, for tests of the bound on memory. */
  int distinct() {
    return used;
  }
}
