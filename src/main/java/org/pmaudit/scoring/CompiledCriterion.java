package org.pmaudit.scoring;

import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.mapping.Answers;

/**
 * A criterion ready to be judged.
 *
 * @param facets what its weight counts for: see {@link Facets}
 * @param measured the slots whose answers are judged, in their order
 */
record CompiledCriterion(
    Criterion criterion, Trigger applies, Rule rule, List<Integer> facets, List<Integer> measured) {

  int outcome(Answers answers) {
    if (applies instanceof Trigger.Always) {
      return measured(answers);
    }
    return switch (applies.on(answers)) {
      case FAILS -> Outcome.NOT_APPLICABLE;
      case UNDECIDABLE -> Outcome.UNKNOWN;
      case HOLDS -> measured(answers);
    };
  }

  /** The rule, where it is one of choices that holds everywhere. */
  Optional<Rule.PerChoice> choices() {
    return applies instanceof Trigger.Always && rule instanceof Rule.PerChoice choices
        ? Optional.of(choices)
        : Optional.empty();
  }

  private int measured(Answers answers) {
    return settled(rule.outcome(answers));
  }

  /** A critical criterion is not applicable by {@code applies} alone. */
  int settled(int outcome) {
    return criterion.critical() && outcome == Outcome.NOT_APPLICABLE ? Outcome.UNKNOWN : outcome;
  }
}
