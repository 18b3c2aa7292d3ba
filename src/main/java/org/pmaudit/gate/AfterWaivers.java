package org.pmaudit.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;

/** Scores with the criteria of waived gaps left out of both sums. */
final class AfterWaivers {

  private final Map<String, Criterion> criteria;

  AfterWaivers(Checklist checklist) {
    criteria =
        checklist.criteria().stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
  }

  /** Of the whole unit; empty where nothing that is known is left. */
  Optional<Fraction> score(UnitResult unit, List<Gap> gaps) {
    return score(unit.scores().score(), unit, gaps, criterion -> true);
  }

  /**
   * Of the criteria that belong to a part, from the part's raw score: what the waived gaps brought
   * to its sums is taken away again.
   */
  Optional<Fraction> score(
      Optional<Fraction> raw, UnitResult unit, List<Gap> gaps, Predicate<Criterion> part) {
    long known = knownWeight(unit, part);
    Fraction earned = raw.orElse(Fraction.ZERO).times(known);
    long left = known;
    for (Gap gap : gaps) {
      Criterion criterion = criteria.get(gap.criterion());
      if (gap.isWaived() && criterion != null && part.test(criterion)) {
        earned = earned.minus(Fraction.of((long) criterion.weight() * gap.credit(), 1));
        left -= criterion.weight();
      }
    }
    return left == 0 ? Optional.empty() : Optional.of(earned.over(Fraction.of(left, 1)));
  }

  private long knownWeight(UnitResult unit, Predicate<Criterion> part) {
    return criteria.values().stream()
        .filter(part)
        .filter(one -> unit.verdicts().getOrDefault(one.id(), Verdict.UNKNOWN).isKnown())
        .mapToLong(Criterion::weight)
        .sum();
  }
}
