package org.pmaudit.text;

/**
 * Keeps texts from being run as formulas (CWE-1236): an apostrophe stands before one that begins
 * like a formula, and is no part of it.
 */
public final class FormulaGuard {

  private static final String FIRST_SIGNS = "=+-@\t\r";

  private FormulaGuard() {}

  /** A text that no spreadsheet program takes for a formula. */
  public static String put(String text) {
    return !text.isEmpty() && isFirstSign(text.charAt(0)) ? "'" + text : text;
  }

  /** Whether so many letters begin with a guard that was put before them. */
  public static boolean stands(char[] letters, int from, int length) {
    return length > 1 && letters[from] == '\'' && isFirstSign(letters[from + 1]);
  }

  private static boolean isFirstSign(char letter) {
    return FIRST_SIGNS.indexOf(letter) >= 0;
  }
}
