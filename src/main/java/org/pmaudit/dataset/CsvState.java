package org.pmaudit.dataset;

/**
 * Follows CSV text sign by sign, as the parser does, to know where fields and records end: a
 * quotation mark counts at the start of a field and anywhere in a field that began with one.
 */
final class CsvState {

  enum Event {
    NONE,
    FIELD_END,
    RECORD_END,
    /** The line feed of a carriage return that has ended the record already. */
    SECOND_OF_BREAK
  }

  private final int delimiter;
  private boolean fieldStart = true;
  private boolean quotedField;
  private boolean quoted;
  private boolean afterReturn;
  private long lines;

  CsvState(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Line breaks so far, those within quotes too. */
  long lines() {
    return lines;
  }

  boolean isQuoted() {
    return quoted;
  }

  Event next(int sign) {
    boolean second = sign == '\n' && afterReturn;
    afterReturn = sign == '\r';
    if (sign == '\n' || sign == '\r') {
      lines += second ? 0 : 1;
      return lineBreak(second);
    }
    if (quoted) {
      quoted = sign != '"';
      return Event.NONE;
    }
    if (sign == delimiter) {
      newField();
      return Event.FIELD_END;
    }
    if (sign == '"' && (fieldStart || quotedField)) {
      quotedField = true;
      quoted = true;
    }
    fieldStart = false;
    return Event.NONE;
  }

  /** Passes over text without any quotation mark or carriage return, which ends with a sign. */
  void skip(int lineFeeds, int last) {
    lines += lineFeeds;
    afterReturn = false;
    newField();
    fieldStart = last == '\n' || last == delimiter;
  }

  private Event lineBreak(boolean second) {
    if (quoted) {
      return Event.NONE;
    }
    newField();
    return second ? Event.SECOND_OF_BREAK : Event.RECORD_END;
  }

  private void newField() {
    fieldStart = true;
    quotedField = false;
  }
}
