package org.pmaudit.mapping;

/** What the values of a column look like, told without any of them. */
public enum ValueKind {
  /** No cell of it has an answer. */
  EMPTY("empty"),
  YES_NO("yes or no"),
  ZERO_ONE("0 or 1"),
  WHOLE("whole numbers"),
  NUMBER("numbers"),
  PERCENT("percentages"),
  DATE("dates"),
  /** A few words that come again and again, as the answers to choose from do. */
  WORDS("few words"),
  TEXT("text"),
  /** None of these by itself. */
  MIXED("mixed"),
  /** Personal data: its values are not looked at. */
  CLOSED("closed");

  private final String words;

  ValueKind(String words) {
    this.words = words;
  }

  /** As people read it. */
  public String words() {
    return words;
  }
}
