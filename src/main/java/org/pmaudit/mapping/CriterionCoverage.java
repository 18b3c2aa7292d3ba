package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.checklist.Criterion;

/**
 * Whether data can ever answer a criterion.
 *
 * @param missing the indicators it looks at that nothing feeds
 */
public record CriterionCoverage(
    Criterion criterion, Answerability answerability, List<String> missing) {

  public CriterionCoverage {
    missing = List.copyOf(missing);
  }

  /** Whether it is a critical criterion that can never be answered. */
  public boolean isCriticalHole() {
    return criterion.critical() && answerability == Answerability.NEVER;
  }
}
