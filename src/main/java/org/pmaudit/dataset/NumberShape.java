package org.pmaudit.dataset;

import java.util.Locale;

/** What a number format makes of a number. */
enum NumberShape {
  PLAIN,
  PERCENT,
  /** A day, perhaps with its time. */
  DATE,
  /** A time of day, or a length of time. */
  TIME;

  /** The shape of a format with an id that needs no code. */
  static NumberShape ofBuiltIn(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    if (isWithin(id, 18, 21) || isWithin(id, 32, 33) || isWithin(id, 45, 47)) {
      return TIME;
    }
    boolean western = isWithin(id, 14, 17) || id == 22;
    return western || isWithin(id, 27, 36) || isWithin(id, 50, 58) ? DATE : PLAIN;
  }

  private static boolean isWithin(int id, int first, int last) {
    return id >= first && id <= last;
  }

  /** The shape that a format code gives to positive numbers. */
  static NumberShape of(String code) {
    String signs = signs(code);
    if (signs.indexOf('%') >= 0) {
      return PERCENT;
    }
    String letters = signs.replaceAll("am/pm|a/p|e[+-]", "");
    boolean figures = letters.replaceAll("s[.,]0+", "s").matches(".*[0#?].*");
    if (figures || signs.equals("general") || signs.equals("standard")) {
      return PLAIN;
    }
    boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
    if (day || (!time && letters.indexOf('m') >= 0)) {
      return DATE;
    }
    return time ? TIME : PLAIN;
  }

  /** The first section in lower case, without quoted text, escaped signs, colours and locales. */
  private static String signs(String code) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char sign = code.charAt(i);
      switch (sign) {
        case '"' -> i = endOf(code, i, '"');
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int end = endOf(code, i, ']');
          out.append(elapsed(code.substring(i, Math.min(end, code.length()))));
          i = end;
        }
        default -> out.append(Character.toLowerCase(sign));
      }
    }
    return out.toString().strip();
  }

  private static int endOf(String code, int begin, char sign) {
    int end = code.indexOf(sign, begin + 1);
    return end < 0 ? code.length() : end;
  }

  /** {@code [h]}, {@code [mm]} and {@code [s]} show a length of time; other brackets nothing. */
  private static String elapsed(String bracket) {
    return bracket.toLowerCase(Locale.ROOT).matches("\\[(h+|m+|s+)") ? "h" : "";
  }
}
