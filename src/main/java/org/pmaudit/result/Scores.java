package org.pmaudit.result;

import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/**
 * A score with its range and coverage, all in percent, 0 to 100, exact.
 *
 * @param score 100 · Σ_K w·c / Σ_K w; absent where no applicable criterion could be judged
 * @param low the score were every unknown not met; absent where nothing applies
 * @param high the score were every unknown met; absent where nothing applies
 * @param coverage the share of applicable weight that could be judged; absent where nothing applies
 */
public record Scores(
    Optional<Fraction> score,
    Optional<Fraction> low,
    Optional<Fraction> high,
    Optional<Fraction> coverage) {

  public static final Scores NOTHING_APPLIES =
      new Scores(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
