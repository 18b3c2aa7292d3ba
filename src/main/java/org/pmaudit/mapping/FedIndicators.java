package org.pmaudit.mapping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;

/** Which indicators data can ever know, and so which criteria they can ever answer. */
final class FedIndicators {

  private final Checklist checklist;
  private final Set<String> fed;

  /**
   * @param bound the indicators that a column or constant feeds
   */
  FedIndicators(Checklist checklist, Set<String> bound) {
    this.checklist = checklist;
    fed = new HashSet<>(bound);
    addDerived();
  }

  /** Adds what can be computed, until nothing more can. */
  private void addDerived() {
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Indicator> entry : checklist.indicators().entrySet()) {
        Optional<Derivation> from = entry.getValue().derivation();
        boolean computed = from.isPresent() && has(from.get().left()) && has(from.get().right());
        more |= computed && fed.add(entry.getKey());
      }
    }
  }

  boolean has(String indicator) {
    return fed.contains(indicator);
  }

  CriterionCoverage of(Criterion criterion) {
    Looked looked = new Looked();
    criterion.applies().ifPresent(looked::add);
    looked.add(criterion.measure());
    if (looked.missing.isEmpty()) {
      return new CriterionCoverage(criterion, Answerability.FULLY, looked.list());
    }
    boolean can = criterion.applies().map(this::canHold).orElse(true) && canBeKnown(criterion);
    Answerability answerability = can ? Answerability.PARTLY : Answerability.NEVER;
    return new CriterionCoverage(criterion, answerability, looked.list());
  }

  private boolean canHold(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all.conditions().stream().allMatch(this::canHold);
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.conditions().stream().anyMatch(this::canHold);
    }
    return has(((Condition.Holds) condition).indicator());
  }

  /** One known part may decide "all of" by not being met, and "any of" by being met. */
  private boolean canBeKnown(Criterion criterion) {
    Measure measure = criterion.measure();
    if (measure instanceof Measure.Single single) {
      return has(single.indicator());
    }
    long known = measure.parts().stream().filter(part -> has(part.indicator())).count();
    if (measure instanceof Measure.AtLeast atLeast) {
      long unknown = atLeast.parts().size() - known;
      return known >= atLeast.met() || unknown < atLeast.partly().orElse(atLeast.met());
    }
    return known > 0;
  }

  /** Collects what a criterion looks at and nothing feeds. */
  private final class Looked {
    private final Set<String> missing = new LinkedHashSet<>();

    List<String> list() {
      return List.copyOf(missing);
    }

    void add(Measure measure) {
      if (measure instanceof Measure.Single single) {
        add(single.indicator());
        single.thresholds().forEach(set -> set.when().ifPresent(this::add));
      }
      measure.parts().forEach(part -> add(part.indicator()));
    }

    void add(Condition condition) {
      if (condition instanceof Condition.Holds holds) {
        add(holds.indicator());
      } else if (condition instanceof Condition.AllOf all) {
        all.conditions().forEach(this::add);
      } else if (condition instanceof Condition.AnyOf any) {
        any.conditions().forEach(this::add);
      }
    }

    private void add(String indicator) {
      if (!has(indicator)) {
        missing.add(indicator);
      }
    }
  }
}
