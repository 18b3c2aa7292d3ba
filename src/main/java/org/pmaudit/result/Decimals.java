package org.pmaudit.result;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.pmaudit.checklist.Fraction;

/** Writes exact amounts as decimals that stay on their side of every threshold. */
final class Decimals {

  private static final int DIGITS = 6;
  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private Decimals() {}

  /** Whether a decimal with finitely many digits equals the amount. */
  static boolean isFinite(Fraction amount) {
    BigInteger rest = amount.denominator().shiftRight(amount.denominator().getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    return rest.equals(BigInteger.ONE);
  }

  /**
   * The exact decimal where there is one; else six digits, rounded toward zero, or as many more as
   * keep it from reading as a threshold or as beyond one.
   */
  static BigDecimal of(Fraction amount, List<Fraction> thresholds) {
    if (isFinite(amount)) {
      BigDecimal numerator = new BigDecimal(amount.numerator());
      BigDecimal exact = numerator.divide(new BigDecimal(amount.denominator()));
      return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
    int digits = DIGITS;
    while (crosses(amount, amount.rounded(digits, RoundingMode.DOWN), thresholds)) {
      digits++;
    }
    return amount.rounded(digits, RoundingMode.DOWN);
  }

  private static boolean crosses(Fraction amount, BigDecimal rounded, List<Fraction> thresholds) {
    Fraction printed = Fraction.of(rounded);
    return thresholds.stream()
        .anyMatch(
            threshold ->
                Integer.signum(amount.compareTo(threshold))
                    != Integer.signum(printed.compareTo(threshold)));
  }
}
