package org.pmaudit.dataset;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The text of a workbook's number: plain decimal notation of at most 15 significant digits, as a
 * spreadsheet program shows it, so that 0.30000000000000004 reads 0.3.
 */
final class PlainNumber {

  private static final int DIGITS = 15;
  private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);

  /** Longer than any number that a program writes. */
  private static final int LONGEST = 64;

  private PlainNumber() {}

  /** Whether the characters are such a text already. */
  static boolean isPlain(char[] chars, int from, int length) {
    int start = length > 0 && chars[from] == '-' ? from + 1 : from;
    int end = from + length;
    int point = -1;
    for (int i = start; i < end; i++) {
      if (chars[i] == '.' && point < 0) {
        point = i;
      } else if (chars[i] < '0' || chars[i] > '9') {
        return false;
      }
    }
    int digits = end - start - (point < 0 ? 0 : 1);
    if (digits < 1 || digits > DIGITS || point == start) {
      return false;
    }
    boolean leadingZero = chars[start] == '0' && digits > 1 && point != start + 1;
    return !leadingZero && (point < 0 || (chars[end - 1] != '0' && point != end - 1));
  }

  /** The plain text of a number as a workbook writes it; absent where it is none. */
  static Optional<String> of(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(written);
      return Double.isFinite(value)
          ? Optional.of(text(value == 0 ? BigDecimal.ZERO : new BigDecimal(written.strip())))
          : Optional.empty();
    } catch (NumberFormatException notNumber) {
      return Optional.empty();
    }
  }

  static String of(double value) {
    return text(BigDecimal.valueOf(value));
  }

  private static String text(BigDecimal number) {
    BigDecimal shown = number.round(SHOWN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
