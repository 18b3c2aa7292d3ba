package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number, reduced, with a positive denominator. Rounding happens only when it is printed.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0, 1);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction over 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** Reads {@code 184/3}, {@code 12} or {@code 12.5}. */
  public static Fraction parse(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(text))
        : new Fraction(
            new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction times(long factor) {
    return times(of(factor, 1));
  }

  /** This divided by another. An {@link ArithmeticException} where the other is 0. */
  public Fraction over(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The decimal with so many digits after the point, rounded as asked. */
  public BigDecimal rounded(int digits, RoundingMode mode) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, mode);
  }

  /** An approximation, for drawing alone. */
  public double approximate() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** The reduced fraction as text: {@code 184/3}, or {@code 12} for a whole number. */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
