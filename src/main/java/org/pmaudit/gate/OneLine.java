package org.pmaudit.gate;

/**
 * Text of the data inside a line of a log. A unit's name must not begin a line of its own there: a
 * CI server would run it as a command.
 */
final class OneLine {

  private OneLine() {}

  /** The text with every line break or other control sign as a space. */
  static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]", " ");
  }
}
