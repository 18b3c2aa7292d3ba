package org.pmaudit.scoring;

import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.mapping.Answers;

/**
 * What a derivation came to; one object is used again and again. Fractions are of longs while they
 * fit, and of any size where they do not.
 */
final class Amount {

  private byte state = Answers.UNKNOWN;
  private long numerator;

  /** 0 where only {@code large} holds the amount. */
  private long denominator = 1;

  private Fraction large = Fraction.ZERO;

  byte state() {
    return state;
  }

  /** Computes from two parts that are known. */
  void compute(Operation operation, Answers answers, int left, int right) {
    state = Answers.KNOWN;
    if (operation == Operation.RATIO || operation == Operation.SHARE) {
      divide(answers, left, right, operation == Operation.SHARE ? 100 : 1);
    } else {
      add(answers, left, right, operation == Operation.SUM ? 1 : -1);
    }
  }

  private void divide(Answers answers, int left, int right, long factor) {
    if (sign(answers, right) == 0) {
      state = sign(answers, left) > 0 && factor == 1 ? Answers.INFINITE : Answers.UNKNOWN;
      return;
    }
    long dividend = answers.numerator(left);
    long over = answers.denominator(left);
    long divisor = answers.numerator(right);
    long under = answers.denominator(right);
    boolean fits =
        over != 0
            && under != 0
            && Exact.fits(dividend, under)
            && Exact.fits(dividend * under, factor)
            && Exact.fits(over, divisor);
    if (fits) {
      long sign = Long.signum(divisor);
      set(dividend * under * factor * sign, over * divisor * sign);
    } else {
      set(answers.amount(left).times(factor).over(answers.amount(right)));
    }
  }

  private void add(Answers answers, int left, int right, long sign) {
    long first = answers.numerator(left);
    long firstOver = answers.denominator(left);
    long second = answers.numerator(right);
    long secondOver = answers.denominator(right);
    boolean fits =
        firstOver != 0
            && secondOver != 0
            && Exact.fits(first, secondOver)
            && Exact.fits(second, firstOver)
            && Exact.fits(firstOver, secondOver)
            && Exact.sumFits(first * secondOver, second * firstOver * sign);
    if (fits) {
      set(first * secondOver + second * firstOver * sign, firstOver * secondOver);
    } else {
      set(answers.amount(left).plus(answers.amount(right).times(sign)));
    }
  }

  private void set(long newNumerator, long newDenominator) {
    numerator = newNumerator;
    denominator = newDenominator;
  }

  private void set(Fraction amount) {
    large = amount;
    denominator = 0;
  }

  private static int sign(Answers answers, int slot) {
    return answers.denominator(slot) == 0
        ? answers.amount(slot).signum()
        : Long.signum(answers.numerator(slot));
  }

  /** Whether it is no percentage: under 0 or over 100. */
  boolean isOutOfPercent() {
    if (state != Answers.KNOWN) {
      return false;
    }
    return denominator == 0
        ? large.signum() < 0 || large.compareTo(Fraction.of(100, 1)) > 0
        : numerator < 0 || Exact.compare(numerator, denominator, 100, 1) > 0;
  }

  /** Whether a figure differs from this by a whole unit of its last decimal or more. */
  boolean differsFrom(Answers answers, int slot) {
    if (denominator != 0 && answers.denominator(slot) != 0) {
      int compared =
          Exact.compare(answers.numerator(slot), answers.denominator(slot), numerator, denominator);
      if (compared == 0) {
        return false;
      }
    }
    return Rounding.separates(answers.amount(slot), value());
  }

  Fraction value() {
    return denominator == 0 ? large : Fraction.of(numerator, denominator);
  }

  void store(Answers answers, int slot) {
    if (state == Answers.INFINITE) {
      answers.setInfinite(slot);
    } else if (denominator == 0) {
      answers.set(slot, large);
    } else {
      answers.set(slot, numerator, denominator);
    }
  }
}
