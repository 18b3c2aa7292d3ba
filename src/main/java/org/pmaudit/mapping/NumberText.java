package org.pmaudit.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.pmaudit.checklist.Fraction;

/**
 * A number as people write it: digits of any script, a sign, thousands separators, a decimal comma
 * or point, a percent sign. One object reads cell after cell.
 */
final class NumberText {

  private static final int MOST_DIGITS = 60;
  private static final int LONG_DIGITS = 18;

  private final char[] digits = new char[MOST_DIGITS];
  private final Separators separators = new Separators();
  private int count;
  private boolean negative;
  private boolean percent;
  private int exponent;
  private int scale;

  /** Reads a text. A plus with spaces between digits is a phone number. */
  NumberForm read(Span text) {
    count = 0;
    scale = 0;
    exponent = 0;
    separators.clear();
    int end = withoutPercent(text);
    int from = withoutSign(text, end);
    if (!scan(text, from, end) || count == 0) {
      return NumberForm.NOT_A_NUMBER;
    }
    boolean plus = text.at(0) == '+';
    if (plus && separators.hasSpaces()) {
      return NumberForm.NOT_A_NUMBER;
    }
    NumberForm form = separators.form(digits[0] == '0', exponent != 0);
    scale = separators.decimals();
    return form;
  }

  /** Whether a percent sign stands with it. */
  boolean isPercent() {
    return percent;
  }

  /** Takes the one separator of an undecided form as the decimal sign, or as parting thousands. */
  void decide(boolean decimal) {
    scale = decimal ? separators.lastGroup() : 0;
  }

  boolean isZero() {
    for (int i = 0; i < count; i++) {
      if (digits[i] != '0') {
        return false;
      }
    }
    return true;
  }

  boolean isNegative() {
    return negative && !isZero();
  }

  boolean isWhole() {
    strip();
    return scale <= exponent || isZero();
  }

  /** Whether it is larger than a number of 0 or more. */
  boolean isOver(long limit) {
    if (count <= LONG_DIGITS && exponent == 0 && scale <= LONG_DIGITS) {
      long whole = value() / ten(scale);
      return !negative && (whole > limit || (whole == limit && value() % ten(scale) > 0));
    }
    return exactly().compareTo(BigDecimal.valueOf(limit)) > 0;
  }

  Fraction amount() {
    return Fraction.of(exactly());
  }

  /** Sets the slot to the number times a power of ten. */
  void into(Answers answers, int slot, int tens) {
    strip();
    int places = scale - exponent - tens;
    if (places < 0 || places > LONG_DIGITS || count > LONG_DIGITS) {
      answers.set(slot, Fraction.of(exactly().scaleByPowerOfTen(tens)));
    } else {
      answers.set(slot, negative ? -value() : value(), ten(places));
    }
  }

  private long value() {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value * 10 + (digits[i] - '0');
    }
    return value;
  }

  private static long ten(int power) {
    long ten = 1;
    for (int i = 0; i < power; i++) {
      ten *= 10;
    }
    return ten;
  }

  private BigDecimal exactly() {
    BigInteger unscaled = new BigInteger(new String(digits, 0, count));
    return new BigDecimal(negative ? unscaled.negate() : unscaled, scale - exponent);
  }

  /** Drops zeros at the end of the decimals, so that 12.50 is held as 125 tenths. */
  private void strip() {
    while (scale > 0 && count > 1 && digits[count - 1] == '0') {
      scale--;
      count--;
    }
  }

  private int withoutPercent(Span text) {
    int end = text.length();
    percent = end > 1 && isPercentSign(text.at(end - 1));
    if (percent) {
      end--;
      while (end > 0 && Span.isAround(text.at(end - 1))) {
        end--;
      }
    }
    return end;
  }

  /** The place after a percent sign in front, as in Arabic and Turkish, and after plus or minus. */
  private int withoutSign(Span text, int end) {
    int at = 0;
    if (!percent && end > 1 && isPercentSign(text.at(0))) {
      percent = true;
      at++;
    }
    while (at < end && Span.isAround(text.at(at))) {
      at++;
    }
    negative = at < end && isMinus(text.at(at));
    return negative || (at < end && text.at(at) == '+') ? at + 1 : at;
  }

  private boolean scan(Span text, int from, int end) {
    for (int i = from; i < end; i++) {
      char sign = text.at(i);
      int digit = digit(sign);
      if (digit < 0 && count > 0 && (sign == 'e' || sign == 'E')) {
        return exponent(text, i + 1, end);
      }
      if (digit < 0 ? !separators.add(sign) : !add(digit)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(int digit) {
    if (count == MOST_DIGITS) {
      return false;
    }
    digits[count++] = (char) ('0' + digit);
    separators.digit();
    return true;
  }

  /** As a spreadsheet writes large numbers into a text: {@code 1.2E+06}. */
  private boolean exponent(Span text, int from, int end) {
    boolean minus = from < end && text.at(from) == '-';
    int at = minus || (from < end && text.at(from) == '+') ? from + 1 : from;
    if (at == end || end - at > 2) {
      return false;
    }
    for (; at < end; at++) {
      int digit = digit(text.at(at));
      if (digit < 0) {
        return false;
      }
      exponent = exponent * 10 + digit;
    }
    exponent = minus ? -exponent : exponent;
    return true;
  }

  /** The text with the digits of any script as ASCII ones. */
  static String asciiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      out.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return out.toString();
  }

  private static int digit(char sign) {
    if (sign < 128) {
      return sign >= '0' && sign <= '9' ? sign - '0' : -1;
    }
    return Character.digit(sign, 10);
  }

  private static boolean isPercentSign(char sign) {
    return sign == '%' || sign == '٪' || sign == '％' || sign == '﹪';
  }

  private static boolean isMinus(char sign) {
    return sign == '-' || sign == '−' || sign == '－' || sign == '﹣';
  }
}
