package org.pmaudit.result;

import java.math.RoundingMode;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/**
 * Numbers as they are printed, in the root locale: one decimal, rounded so that no number reads
 * better than it is. A score of 79.96 prints as 79.9 and never reads as a passed 80.
 */
public final class Printed {

  /** Stands for a value that is not there. */
  public static final String NONE = "–";

  private Printed() {}

  /** A score, coverage, lower end of a range or points: rounded down. */
  public static String down(Fraction percent) {
    return percent.rounded(1, RoundingMode.FLOOR).toPlainString();
  }

  public static String down(Optional<Fraction> percent) {
    return percent.map(Printed::down).orElse(NONE);
  }

  /** The upper end of a range: rounded up. */
  public static String up(Fraction percent) {
    return percent.rounded(1, RoundingMode.CEILING).toPlainString();
  }

  public static String up(Optional<Fraction> percent) {
    return percent.map(Printed::up).orElse(NONE);
  }

  /** A change with its sign: rounded toward zero. */
  public static String change(Fraction points) {
    String amount = points.rounded(1, RoundingMode.DOWN).toPlainString();
    return points.signum() > 0 ? "+" + amount : amount;
  }

  /** {@code 50.1–69.1}, without brackets. */
  public static String range(Scores scores) {
    return scores.low().isEmpty() ? NONE : down(scores.low()) + "–" + up(scores.high());
  }

  /** {@code 64.0 (58.1–81.3), coverage 77.4 %}. */
  public static String line(Scores scores) {
    return "%s (%s), coverage %s %%"
        .formatted(down(scores.score()), range(scores), down(scores.coverage()));
  }
}
