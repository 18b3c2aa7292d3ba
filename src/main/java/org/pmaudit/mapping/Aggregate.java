package org.pmaudit.mapping;

import java.util.List;
import java.util.Locale;

/**
 * How the rows of a unit become one answer.
 *
 * @param answers the answers that {@code share}, {@code any}, {@code all} and {@code count} look
 *     for; empty for the others
 */
public record Aggregate(Kind kind, List<String> answers) {

  public Aggregate {
    answers = List.copyOf(answers);
  }

  /** What is done with the answers of the rows. */
  public enum Kind {
    COUNT,
    SHARE,
    ANY,
    ALL,
    SUM,
    MEAN,
    MEDIAN,
    MIN,
    MAX;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it looks for answers rather than reckoning with numbers. */
    public boolean isOfAnswers() {
      return this == COUNT || this == SHARE || this == ANY || this == ALL;
    }
  }
}
