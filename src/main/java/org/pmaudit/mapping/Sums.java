package org.pmaudit.mapping;

import org.pmaudit.checklist.Fraction;

/** The sum of the rows, or their mean. */
final class Sums implements Tally {

  private final boolean isMean;
  private Fraction parts = Fraction.ZERO;
  private long whole;
  private long known;

  Sums(boolean isMean) {
    this.isMean = isMean;
  }

  @Override
  public void add(Answers row, int slot, long position) {
    known++;
    long sum = whole + row.numerator(slot);
    boolean overflows = ((whole ^ sum) & (row.numerator(slot) ^ sum)) < 0;
    if (row.denominator(slot) == 1 && !overflows) {
      whole = sum;
    } else {
      parts = parts.plus(row.amount(slot));
    }
  }

  @Override
  public void into(Answers unit, int slot, long unknown) {
    if (known > 0) {
      Fraction sum = parts.plus(Fraction.of(whole, 1));
      unit.set(slot, isMean ? sum.over(Fraction.of(known, 1)) : sum);
    }
  }
}
