package org.pmaudit.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with an input: where, what was found and expected, what to do. A gap of a project
 * or site is never a problem but a result.
 *
 * @param what lower-case start, no full stop, the user's own words in backticks; never a value of a
 *     personal column
 * @param excerpt the line of the file with the fault, where showing it helps
 */
public record Problem(Place place, String what, Optional<Excerpt> excerpt, Optional<String> hint) {

  /** A line of a text file and the part of it that is meant; {@code column} counts from 1. */
  public record Excerpt(long line, String text, int column, int length) {}

  public static Problem at(Place place, String what) {
    return new Problem(place, what, Optional.empty(), Optional.empty());
  }

  public static Problem at(Place place, String what, String hint) {
    return new Problem(place, what, Optional.empty(), Optional.of(hint));
  }

  public Problem with(Excerpt shown) {
    return new Problem(place, what, Optional.of(shown), hint);
  }

  /** The problem as it is printed, of one to four lines without a closing line break. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(place).append(": error: ").append(what);
    excerpt.ifPresent(shown -> append(out, shown));
    hint.ifPresent(text -> out.append("\n  hint: ").append(text));
    return out.toString();
  }

  private static void append(StringBuilder out, Excerpt shown) {
    String number = String.format(Locale.ROOT, "%5d", shown.line());
    out.append('\n').append(number).append(" | ").append(shown.text());
    out.append('\n').append(" ".repeat(number.length())).append(" | ");
    out.append(" ".repeat(Math.max(0, shown.column() - 1)));
    out.append("^".repeat(Math.max(1, shown.length())));
  }
}
