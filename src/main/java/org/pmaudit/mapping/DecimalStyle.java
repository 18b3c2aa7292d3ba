package org.pmaudit.mapping;

/** Which sign a column of numbers uses before decimals, as far as its cells tell. */
enum DecimalStyle {
  POINT,
  COMMA,
  UNKNOWN;

  /**
   * Whether the only separator of an undecided number stands before decimals, once this is known.
   */
  boolean isDecimal(NumberForm undecided) {
    return (this == POINT) == (undecided == NumberForm.ONE_POINT);
  }
}
