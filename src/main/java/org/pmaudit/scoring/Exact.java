package org.pmaudit.scoring;

/** Arithmetic on fractions of longs that is exact and allocates nothing. */
final class Exact {

  private Exact() {}

  /** Compares two fractions with positive denominators, by their products in 128 bits. */
  static int compare(long numerator, long denominator, long otherNumerator, long otherDenominator) {
    long high = Math.multiplyHigh(numerator, otherDenominator);
    long otherHigh = Math.multiplyHigh(otherNumerator, denominator);
    return high != otherHigh
        ? Long.compare(high, otherHigh)
        : Long.compareUnsigned(numerator * otherDenominator, otherNumerator * denominator);
  }

  /** Whether a product is a long that can also be negated. */
  static boolean fits(long factor, long other) {
    long product = factor * other;
    return product != Long.MIN_VALUE && Math.multiplyHigh(factor, other) == product >> 63;
  }

  /** Whether a sum is a long that can also be negated. */
  static boolean sumFits(long summand, long other) {
    long sum = summand + other;
    return sum != Long.MIN_VALUE && ((summand ^ sum) & (other ^ sum)) >= 0;
  }
}
