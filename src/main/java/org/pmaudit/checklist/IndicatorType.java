package org.pmaudit.checklist;

import java.util.Locale;

/** What kind of answer an indicator takes. */
public enum IndicatorType {
  /** {@code yes} or {@code no}. */
  YES_NO,
  /** One of {@link Extent}. */
  EXTENT,
  /** One of the indicator's choices. */
  CHOICE,
  /** Any number of the indicator's choices. */
  CHOICES,
  /** A whole number of 0 or more. */
  COUNT,
  /** A number with a unit. */
  NUMBER,
  /** 0 to 100. */
  PERCENT,
  /** A day. */
  DATE,
  TEXT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word with its article, for messages: {@code an `extent`}. */
  String named() {
    return (this == EXTENT ? "an `%s`" : "a `%s`").formatted(word());
  }

  /** Whether the answer is an amount: count, number or percent. */
  public boolean isNumeric() {
    return this == COUNT || this == NUMBER || this == PERCENT;
  }

  /** Whether {@code min} and {@code max} make sense: numbers, dates and extents. */
  public boolean isOrdered() {
    return isNumeric() || this == DATE || this == EXTENT;
  }

  /** Whether the answer is one word of a fixed list: yes/no, extent or choice. */
  public boolean isOneOfList() {
    return this == YES_NO || this == EXTENT || this == CHOICE;
  }
}
