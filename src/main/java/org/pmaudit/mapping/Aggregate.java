package org.pmaudit.mapping;

import java.util.List;
import java.util.Locale;
import org.pmaudit.checklist.IndicatorType;

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

  /** Whether it counts rows: those with a known answer, or without a column all of them. */
  boolean isOfRows() {
    return kind == Kind.COUNT && answers.isEmpty();
  }

  /** As a mapping has it, but for braces. */
  @Override
  public String toString() {
    return answers.isEmpty() ? kind.word() : kind.word() + " " + answers;
  }

  /** As a report shows it before the column: {@code sum of}. */
  String shown() {
    return answers.isEmpty()
        ? kind.word() + " of "
        : "%s of %s in ".formatted(kind.word(), String.join(", ", answers));
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
      return this == COUNT || needsAnswers();
    }

    /** Whether it makes no sense without the answers it looks for. */
    public boolean needsAnswers() {
      return this == SHARE || this == ANY || this == ALL;
    }

    /** Whether its outcome can be the answer to an indicator of a type. */
    public boolean gives(IndicatorType type) {
      return switch (this) {
        case COUNT -> type == IndicatorType.COUNT || type == IndicatorType.NUMBER;
        case SHARE -> type == IndicatorType.PERCENT;
        case ANY, ALL -> type == IndicatorType.YES_NO;
        case SUM -> type == IndicatorType.COUNT || type == IndicatorType.NUMBER;
        case MEAN, MEDIAN -> type.isNumeric();
        case MIN, MAX -> type.isNumeric() || type == IndicatorType.DATE;
      };
    }
  }
}
