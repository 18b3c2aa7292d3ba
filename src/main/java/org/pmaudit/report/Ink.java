package org.pmaudit.report;

import org.pmaudit.checklist.Rating;

/** Colour on a terminal, or none of it; words and symbols say the same without. */
public enum Ink {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001B[0m";

  String bold(String text) {
    return paint("1", text);
  }

  String critical(String text) {
    return paint("1;31", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String rating(Rating rating, String text) {
    return switch (rating) {
      case STRONG -> paint("34", text);
      case ADEQUATE -> paint("36", text);
      case WEAK -> paint("33", text);
      case POOR -> paint("31", text);
      case INSUFFICIENT_DATA, NOT_APPLICABLE -> faint(text);
    };
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
