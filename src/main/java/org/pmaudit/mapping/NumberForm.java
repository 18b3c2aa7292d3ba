package org.pmaudit.mapping;

/** What the separators of a written number say about themselves. */
enum NumberForm {
  NOT_A_NUMBER,
  /** No separator, or none that says anything about comma and point. */
  PLAIN,
  /** The point is surely the decimal sign, or the comma surely parts thousands. */
  DECIMAL_POINT,
  /** The comma is surely the decimal sign, or the point surely parts thousands. */
  DECIMAL_COMMA,
  /** One comma before three last digits, as in {@code 1,234}: thousands, or decimals. */
  ONE_COMMA,
  /** One point before three last digits. */
  ONE_POINT;

  boolean isUndecided() {
    return this == ONE_COMMA || this == ONE_POINT;
  }
}
