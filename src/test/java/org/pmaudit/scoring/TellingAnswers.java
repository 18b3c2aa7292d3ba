package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.mapping.Answers;
import org.pmaudit.problem.Notes;

/**
 * Finds answers that a criterion and a flip of it judge differently. Without any the flip changes
 * nothing, such as {@code min: -1} for {@code min: 0} of a count.
 */
final class TellingAnswers {

  private static final int MOST = 200_000;

  private final Checklist checklist;
  private final LocalDate asOf;
  private final Criterion criterion;
  private final Map<String, Set<List<String>>> answers = new LinkedHashMap<>();

  TellingAnswers(Checklist checklist, LocalDate asOf, Criterion criterion) {
    this.checklist = checklist;
    this.asOf = asOf;
    this.criterion = criterion;
    criterion.applies().ifPresent(this::take);
    if (criterion.measure() instanceof Measure.Single single) {
      for (ThresholdSet set : single.thresholds()) {
        set.when().ifPresent(this::take);
        take(single.indicator(), set.met());
        set.partly().ifPresent(tests -> take(single.indicator(), tests));
      }
    }
    for (Part part : criterion.measure().parts()) {
      take(part.indicator(), part.met());
      part.partly().ifPresent(tests -> take(part.indicator(), tests));
    }
  }

  /** The fewest answers it takes to tell the two apart. */
  Optional<Map<String, List<String>>> between(Flip flip) {
    CompiledChecklist before = CompiledChecklist.of(Flip.alone(checklist, criterion), asOf);
    CompiledChecklist after = CompiledChecklist.of(Flip.alone(checklist, flip.criterion()), asOf);
    Optional<Map<String, List<String>>> best = Optional.empty();
    for (Map<String, List<String>> given : all()) {
      boolean tells = outcome(before, given) != outcome(after, given);
      if (tells && (best.isEmpty() || given.size() < best.get().size())) {
        best = Optional.of(given);
      }
    }
    return best;
  }

  private int outcome(CompiledChecklist compiled, Map<String, List<String>> given) {
    Answers filled = new ExampleAnswers(compiled, asOf).fill(given);
    compiled.deriver().complete(filled, new Notes());
    return compiled.criterion(0).outcome(filled);
  }

  private List<Map<String, List<String>>> all() {
    List<Map<String, List<String>>> all = List.of(Map.of());
    for (var entry : answers.entrySet()) {
      List<Map<String, List<String>>> longer = new ArrayList<>(all);
      for (Map<String, List<String>> given : all) {
        for (List<String> answer : entry.getValue()) {
          Map<String, List<String>> more = new LinkedHashMap<>(given);
          more.put(entry.getKey(), answer);
          longer.add(more);
        }
      }
      all = longer;
      if (all.size() > MOST) {
        throw new IllegalStateException("too many answers to try for " + criterion.id());
      }
    }
    return all;
  }

  private void take(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      take(holds.indicator(), holds.tests());
    } else if (condition instanceof Condition.AllOf all) {
      all.conditions().forEach(this::take);
    } else if (condition instanceof Condition.AnyOf any) {
      any.conditions().forEach(this::take);
    }
  }

  private void take(String id, Tests tests) {
    Indicator indicator = checklist.indicator(id);
    Set<List<String>> taken = answers.computeIfAbsent(id, any -> new LinkedHashSet<>());
    List<String> choices = indicator.choices().stream().map(Choice::id).toList();
    switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> choices.forEach(choice -> taken.add(List.of(choice)));
      case CHOICES -> taken.addAll(chosen(choices, tests));
      case COUNT, NUMBER, PERCENT, DATE ->
          tests.tests().forEach(test -> taken.addAll(around(test)));
      case TEXT -> throw new IllegalStateException(id + " is a text");
    }
  }

  /** None, one, all, and what each test names, with one more or one less. */
  private static Set<List<String>> chosen(List<String> choices, Tests tests) {
    Set<List<String>> sets = new LinkedHashSet<>();
    List<Set<String>> seeds = new ArrayList<>(List.of(Set.of(), new LinkedHashSet<>(choices)));
    tests.tests().forEach(test -> seeds.add(named(test)));
    Set<String> unnamed = new LinkedHashSet<>(choices);
    tests.tests().forEach(test -> unnamed.removeAll(named(test)));
    seeds.add(unnamed);
    for (Set<String> seed : seeds) {
      sets.add(choices.stream().filter(seed::contains).toList());
      for (String choice : choices) {
        sets.add(choices.stream().filter(c -> c.equals(choice) != seed.contains(c)).toList());
      }
    }
    return sets;
  }

  private static Set<String> named(Test test) {
    if (test instanceof Test.All all) {
      return all.choices();
    }
    return test instanceof Test.Any any ? any.choices() : ((Test.None) test).choices();
  }

  private List<List<String>> around(Test test) {
    List<List<String>> values = new ArrayList<>();
    if (test instanceof Test.MaxAge age) {
      for (int step = -1; step <= 1; step++) {
        values.add(List.of(asOf.minusDays(age.days() + step).toString()));
      }
      return values;
    }
    Figure figure = test instanceof Test.Min min ? min.figure() : ((Test.Max) test).figure();
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, figure.value().scale()));
    for (int times = -1; times <= 1; times++) {
      BigDecimal value = figure.value().add(step.multiply(BigDecimal.valueOf(times)));
      values.add(List.of(value.toPlainString()));
    }
    return values;
  }
}
