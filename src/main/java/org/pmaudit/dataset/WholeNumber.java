package org.pmaudit.dataset;

/** Whole numbers in the attributes of a workbook's XML. */
final class WholeNumber {

  private WholeNumber() {}

  /** The number, or a default where the text is none of at most nine digits. */
  static int of(String text, int otherwise) {
    if (text.isEmpty() || text.length() > 9) {
      return otherwise;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        return otherwise;
      }
      number = number * 10 + (digit - '0');
    }
    return number;
  }
}
