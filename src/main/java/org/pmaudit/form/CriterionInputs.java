package org.pmaudit.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;

/**
 * The indicators a criterion looks at.
 *
 * @param conditional those that decide whether it applies or which thresholds are in force
 * @param measured those it judges
 */
record CriterionInputs(Set<String> conditional, Set<String> measured) {

  static CriterionInputs of(Criterion criterion) {
    Set<String> conditional = new LinkedHashSet<>();
    criterion.applies().ifPresent(condition -> collect(condition, conditional));
    Measure measure = criterion.measure();
    Set<String> measured = new LinkedHashSet<>();
    measure.parts().stream().map(Part::indicator).forEach(measured::add);
    if (measure instanceof Measure.Single single) {
      measured.add(single.indicator());
      single.thresholds().stream()
          .flatMap(set -> set.when().stream())
          .forEach(when -> collect(when, conditional));
    }
    return new CriterionInputs(conditional, measured);
  }

  /** Those of conditions first, as they are asked first. */
  List<String> all() {
    Set<String> all = new LinkedHashSet<>(conditional);
    all.addAll(measured);
    return List.copyOf(all);
  }

  /** Whether an indicator decides about the criterion without being judged itself. */
  boolean onlyConditional(String indicator) {
    return conditional.contains(indicator) && !measured.contains(indicator);
  }

  private static void collect(Condition condition, Set<String> into) {
    if (condition instanceof Condition.Holds holds) {
      into.add(holds.indicator());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(each -> collect(each, into));
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(each -> collect(each, into));
    }
  }
}
