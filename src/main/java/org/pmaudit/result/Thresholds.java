package org.pmaudit.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;

/** The figures that a checklist holds the amounts of each indicator against. */
public final class Thresholds {

  private final Map<String, List<Fraction>> byIndicator = new HashMap<>();

  private Thresholds() {}

  public static Thresholds of(Checklist checklist) {
    Thresholds thresholds = new Thresholds();
    for (Criterion criterion : checklist.criteria()) {
      criterion.applies().ifPresent(thresholds::add);
      thresholds.add(criterion.measure());
    }
    return thresholds;
  }

  /** Those of an indicator; none where it is not compared with figures. */
  public List<Fraction> of(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  private void add(Measure measure) {
    if (measure instanceof Measure.Single single) {
      single.thresholds().forEach(set -> add(single.indicator(), set));
    } else if (measure instanceof Measure.AllOf all) {
      all.parts().forEach(this::add);
    } else if (measure instanceof Measure.AnyOf any) {
      any.parts().forEach(this::add);
    } else if (measure instanceof Measure.AtLeast least) {
      least.parts().forEach(this::add);
    }
  }

  private void add(String indicator, ThresholdSet set) {
    set.when().ifPresent(this::add);
    add(indicator, set.met());
    set.partly().ifPresent(tests -> add(indicator, tests));
  }

  private void add(Part part) {
    add(part.indicator(), part.met());
    part.partly().ifPresent(tests -> add(part.indicator(), tests));
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      add(holds.indicator(), holds.tests());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::add);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::add);
    }
  }

  private void add(String indicator, Tests tests) {
    for (Test test : tests.tests()) {
      if (test instanceof Test.Min min) {
        add(indicator, Fraction.of(min.figure().value()));
      } else if (test instanceof Test.Max max) {
        add(indicator, Fraction.of(max.figure().value()));
      }
    }
  }

  private void add(String indicator, Fraction figure) {
    byIndicator.computeIfAbsent(indicator, any -> new ArrayList<>()).add(figure);
  }
}
