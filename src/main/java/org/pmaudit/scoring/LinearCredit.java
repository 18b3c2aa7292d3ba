package org.pmaudit.scoring;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/** 50 at the figure of partly growing to 100 at the figure of met, in hundredths rounded down. */
final class LinearCredit implements Grading {

  private static final Fraction FIFTY = Fraction.of(50, 1);

  private final Fraction partly;
  private final Fraction span;

  /** The figure of partly, over {@code scale}; the scale is 0 where longs do not suffice. */
  private final long start;

  /** From the figure of partly to that of met, over {@code scale}; positive. */
  private final long width;

  private final long scale;

  LinearCredit(Fraction partly, Fraction met) {
    this.partly = partly;
    this.span = met.minus(partly);
    BigInteger common = partly.denominator().multiply(met.denominator());
    Fraction scaledStart = partly.times(new Fraction(common, BigInteger.ONE));
    Fraction scaledSpan = span.times(new Fraction(common, BigInteger.ONE));
    boolean small = isSmall(common) && isSmall(scaledStart) && isSmall(scaledSpan);
    this.scale = small ? common.longValue() * span.signum() : 0;
    this.start = small ? scaledStart.numerator().longValue() * span.signum() : 0;
    this.width = small ? scaledSpan.numerator().abs().longValue() : 1;
  }

  private static boolean isSmall(Fraction whole) {
    return isSmall(whole.numerator());
  }

  private static boolean isSmall(BigInteger number) {
    return number.bitLength() < Integer.SIZE;
  }

  @Override
  public int outcome(Verdict verdict, Answers answers, int slot) {
    return verdict == Verdict.PARTLY
        ? Outcome.of(verdict, credit(answers, slot))
        : Outcome.of(verdict);
  }

  private int credit(Answers answers, int slot) {
    long numerator = answers.numerator(slot);
    long denominator = answers.denominator(slot);
    boolean small = (int) numerator == numerator && (int) denominator == denominator;
    if (!small || scale == 0 || denominator == 0) {
      return exactly(answers.amount(slot));
    }
    long grown = numerator * scale - start * denominator;
    return Exact.fits(grown, 50) && Exact.fits(width, denominator)
        ? (int) (50 + Math.floorDiv(50 * grown, width * denominator))
        : exactly(answers.amount(slot));
  }

  private int exactly(Fraction amount) {
    Fraction grown = amount.minus(partly).over(span).times(FIFTY);
    return FIFTY.plus(grown).rounded(0, RoundingMode.FLOOR).intValueExact();
  }
}
