package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.mapping.Answers;

/**
 * A figure that answers are compared with.
 *
 * @param denominator 0 where the figure does not fit into longs: then {@code figure} counts
 */
record Bound(long numerator, long denominator, Fraction figure) {

  static Bound of(BigDecimal figure) {
    return of(Fraction.of(figure));
  }

  static Bound of(long whole) {
    return of(Fraction.of(whole, 1));
  }

  static Bound of(Fraction figure) {
    boolean fits = fits(figure.numerator()) && fits(figure.denominator());
    return fits
        ? new Bound(figure.numerator().longValue(), figure.denominator().longValue(), figure)
        : new Bound(0, 0, figure);
  }

  private static boolean fits(BigInteger number) {
    return number.bitLength() < Long.SIZE;
  }

  /** How a known amount or day compares with the figure: negative where it is less. */
  int compare(Answers answers, int slot) {
    long other = answers.denominator(slot);
    if (other == 0 || denominator == 0) {
      return answers.amount(slot).compareTo(figure);
    }
    return Exact.compare(answers.numerator(slot), other, numerator, denominator);
  }

  /** Whether the figure is more than a fraction with a positive denominator. */
  boolean isAbove(long numerator, long denominator) {
    return this.denominator == 0
        ? figure.compareTo(Fraction.of(numerator, denominator)) > 0
        : Exact.compare(this.numerator, this.denominator, numerator, denominator) > 0;
  }
}
