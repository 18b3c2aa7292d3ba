package org.pmaudit.report.office;

/** Text that no spreadsheet program takes for a formula and that fits into a cell. */
final class SafeText {

  private static final String FORMULA_SIGNS = "=+-@\t\r";
  private static final int MOST = 32_000;

  private SafeText() {}

  static String of(String text) {
    boolean formula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.length() <= MOST ? safe : safe.substring(0, MOST) + "…";
  }
}
