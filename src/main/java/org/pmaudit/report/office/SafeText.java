package org.pmaudit.report.office;

import org.pmaudit.text.FormulaGuard;

/** Text that no spreadsheet program takes for a formula and that fits into a cell. */
final class SafeText {

  private static final int MOST = 32_000;

  private SafeText() {}

  static String of(String text) {
    String safe = FormulaGuard.put(text);
    return safe.length() <= MOST ? safe : safe.substring(0, MOST) + "…";
  }
}
