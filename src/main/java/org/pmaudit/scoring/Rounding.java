package org.pmaudit.scoring;

import java.math.BigInteger;
import org.pmaudit.checklist.Fraction;

/** How far a rounded figure may lie from what it was rounded from. */
final class Rounding {

  private static final int MOST_DECIMALS = 6;

  private Rounding() {}

  /**
   * Whether a figure is too far from an exact amount to be that amount rounded up, down or to the
   * nearest, at as many decimals as the figure shows.
   */
  static boolean separates(Fraction figure, Fraction exact) {
    Fraction distance = figure.minus(exact);
    Fraction unit = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(decimals(figure)));
    return new Fraction(distance.numerator().abs(), distance.denominator()).compareTo(unit) >= 0;
  }

  private static int decimals(Fraction figure) {
    int decimals = 0;
    BigInteger scale = BigInteger.ONE;
    while (decimals < MOST_DECIMALS && scale.mod(figure.denominator()).signum() != 0) {
      scale = scale.multiply(BigInteger.TEN);
      decimals++;
    }
    return decimals;
  }
}
