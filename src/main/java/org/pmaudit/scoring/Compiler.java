package org.pmaudit.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.mapping.Answers;

/** Turns the criteria of a checklist into rules over slots. */
final class Compiler {

  private final Checklist checklist;
  private final LocalDate asOf;
  private final Map<String, Integer> slots;

  Compiler(Checklist checklist, LocalDate asOf, Map<String, Integer> slots) {
    this.checklist = checklist;
    this.asOf = asOf;
    this.slots = slots;
  }

  List<CompiledCriterion> criteria() {
    return checklist.criteria().stream().map(this::criterion).toList();
  }

  private CompiledCriterion criterion(Criterion criterion) {
    return new CompiledCriterion(
        criterion,
        trigger(criterion.applies()),
        rule(criterion),
        Facets.of(criterion),
        measured(criterion.measure()));
  }

  private Trigger trigger(Optional<Condition> condition) {
    return condition.map(this::trigger).orElseGet(Trigger.Always::new);
  }

  private Trigger trigger(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return holds(holds.indicator(), holds.tests());
    }
    if (condition instanceof Condition.AllOf all) {
      return new Trigger.AllOf(all.conditions().stream().map(this::trigger).toList());
    }
    if (condition instanceof Condition.AnyOf any) {
      return new Trigger.AnyOf(any.conditions().stream().map(this::trigger).toList());
    }
    throw new IllegalArgumentException("no trigger for " + condition);
  }

  private Trigger.Holds holds(String indicator, Tests tests) {
    return new Trigger.Holds(
        slot(indicator), new Checks(checklist.indicator(indicator), asOf).of(tests));
  }

  private int slot(String indicator) {
    Integer slot = slots.get(indicator);
    if (slot == null) {
      throw new IllegalArgumentException("no slot for " + indicator);
    }
    return slot;
  }

  private Rule rule(Criterion criterion) {
    Measure measure = criterion.measure();
    if (measure instanceof Measure.Single single) {
      return single(single, criterion.credit());
    }
    if (measure instanceof Measure.AllOf all) {
      return new Rule.AllOf(parts(all.parts()));
    }
    if (measure instanceof Measure.AnyOf any) {
      return new Rule.AnyOf(parts(any.parts()));
    }
    if (measure instanceof Measure.AtLeast least) {
      return new Rule.AtLeast(parts(least.parts()), least.met(), least.partly());
    }
    throw new IllegalArgumentException("no rule for " + measure);
  }

  private Rule single(Measure.Single single, Credit credit) {
    List<Thresholds> sets =
        single.thresholds().stream()
            .map(set -> thresholds(single.indicator(), set, credit))
            .toList();
    Rule.Single rule = new Rule.Single(slot(single.indicator()), sets);
    Indicator indicator = checklist.indicator(single.indicator());
    boolean byItself = sets.size() == 1 && sets.get(0).when() instanceof Trigger.Always;
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE ->
          byItself
              ? new Rule.PerChoice(rule, indicator.choices().size(), new Answers(slots.size()))
              : rule;
      case CHOICES, COUNT, NUMBER, PERCENT, DATE, TEXT -> rule;
    };
  }

  private Thresholds thresholds(String indicator, ThresholdSet set, Credit credit) {
    return new Thresholds(
        trigger(set.when()),
        holds(indicator, set.met()),
        set.partly().map(tests -> holds(indicator, tests)),
        new Gradings(checklist.indicator(indicator), asOf).of(credit, set));
  }

  private List<Thresholds> parts(List<Part> parts) {
    return parts.stream()
        .map(
            part ->
                new Thresholds(
                    new Trigger.Always(),
                    holds(part.indicator(), part.met()),
                    part.partly().map(tests -> holds(part.indicator(), tests)),
                    new Grading.Standard()))
        .toList();
  }

  private List<Integer> measured(Measure measure) {
    return indicators(measure).stream().distinct().map(this::slot).toList();
  }

  private static List<String> indicators(Measure measure) {
    if (measure instanceof Measure.Single single) {
      return List.of(single.indicator());
    }
    if (measure instanceof Measure.AllOf all) {
      return all.parts().stream().map(Part::indicator).toList();
    }
    if (measure instanceof Measure.AnyOf any) {
      return any.parts().stream().map(Part::indicator).toList();
    }
    if (measure instanceof Measure.AtLeast least) {
      return least.parts().stream().map(Part::indicator).toList();
    }
    throw new IllegalArgumentException("nothing is measured by " + measure);
  }
}
