package org.pmaudit.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How one figure compares with another, turn by turn.
 *
 * @param values a ratio for each turn
 * @param most the largest median that meets a target; empty where there is none
 */
record Ratio(String name, Series values, OptionalDouble most) {

  static Ratio of(Measured one, Measured other) {
    return new Ratio(name(one, other), values(one, other), OptionalDouble.empty());
  }

  static Ratio of(Measured one, Measured other, double most) {
    return new Ratio(name(one, other), values(one, other), OptionalDouble.of(most));
  }

  String verdict() {
    if (most.isEmpty()) {
      return "";
    }
    return "%s (at most %s)".formatted(isMet() ? "met" : "missed", trimmed(most.getAsDouble()));
  }

  /** Whether there is no target, or the median meets it. */
  boolean isMet() {
    return most.isEmpty() || values.median() <= most.getAsDouble();
  }

  private static String trimmed(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }

  private static String name(Measured one, Measured other) {
    return one.name() + " / " + other.name();
  }

  private static Series values(Measured one, Measured other) {
    return one.milliseconds().over(other.milliseconds());
  }
}
