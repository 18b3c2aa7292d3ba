package org.pmaudit.form;

/** Text that no spreadsheet program takes for a formula; reading data takes the guard off again. */
final class SafeText {

  private static final String FORMULA_SIGNS = "=+-@\t\r";

  private SafeText() {}

  static String of(String text) {
    boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
