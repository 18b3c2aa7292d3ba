package org.pmaudit.bench;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How one figure compares with another.
 *
 * @param most the largest value that meets a target; empty where there is none
 */
record Ratio(String name, double value, OptionalDouble most) {

  static Ratio of(Measured one, Measured other) {
    return new Ratio(name(one, other), value(one, other), OptionalDouble.empty());
  }

  static Ratio of(Measured one, Measured other, double most) {
    return new Ratio(name(one, other), value(one, other), OptionalDouble.of(most));
  }

  String verdict() {
    if (most.isEmpty()) {
      return "";
    }
    return "%s (at most %s)"
        .formatted(value <= most.getAsDouble() ? "met" : "missed", trimmed(most.getAsDouble()));
  }

  private static String trimmed(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replaceFirst("\\.?0+$", "");
  }

  private static String name(Measured one, Measured other) {
    return one.name() + " / " + other.name();
  }

  private static double value(Measured one, Measured other) {
    return one.milliseconds().median() / other.milliseconds().median();
  }
}
