package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;

/** What an answer is held against, with one thing of it changed. */
final class TestFlips {

  private TestFlips() {}

  /** One test changed, or left out where there are others. */
  static List<Tests> of(Tests tests, Indicator indicator) {
    List<Tests> flips = new ArrayList<>();
    for (int i = 0; i < tests.tests().size(); i++) {
      for (Test flipped : of(tests.tests().get(i), indicator)) {
        List<Test> all = new ArrayList<>(tests.tests());
        all.set(i, flipped);
        flips.add(new Tests(all));
      }
      if (tests.tests().size() > 1) {
        List<Test> others = new ArrayList<>(tests.tests());
        others.remove(i);
        flips.add(new Tests(others));
      }
    }
    return flips;
  }

  private static List<Test> of(Test test, Indicator indicator) {
    if (test instanceof Test.Min min) {
      List<Test> flips = figures(min.figure(), indicator, Test.Min::new);
      flips.add(new Test.Max(min.figure()));
      return flips;
    }
    if (test instanceof Test.Max max) {
      List<Test> flips = figures(max.figure(), indicator, Test.Max::new);
      flips.add(new Test.Min(max.figure()));
      return flips;
    }
    if (test instanceof Test.MaxAge age) {
      return List.of(new Test.MaxAge(age.days() + 1), new Test.MaxAge(age.days() - 1));
    }
    if (test instanceof Test.Is is) {
      return others(Set.of(is.answer()), indicator).stream().<Test>map(Test.Is::new).toList();
    }
    if (test instanceof Test.In in) {
      return sets(in.answers(), indicator, Test.In::new);
    }
    if (test instanceof Test.All all) {
      return sets(all.choices(), indicator, Test.All::new);
    }
    if (test instanceof Test.Any any) {
      return sets(any.choices(), indicator, Test.Any::new);
    }
    return sets(((Test.None) test).choices(), indicator, Test.None::new);
  }

  /** One step of the last written place up and down. */
  private static List<Test> figures(
      Figure figure, Indicator indicator, Function<Figure, Test> test) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, figure.value().scale()));
    List<Test> flips = new ArrayList<>();
    for (BigDecimal value : List.of(figure.value().add(step), figure.value().subtract(step))) {
      boolean possible =
          indicator.type() != IndicatorType.EXTENT
              || value.signum() >= 0 && value.intValueExact() < Extent.values().length;
      if (possible) {
        flips.add(test.apply(new Figure(value, value.toPlainString())));
      }
    }
    return flips;
  }

  /** One answer more, and one less. */
  private static List<Test> sets(
      Set<String> answers, Indicator indicator, Function<Set<String>, Test> test) {
    List<Test> flips = new ArrayList<>();
    for (String other : others(answers, indicator)) {
      Set<String> more = new HashSet<>(answers);
      more.add(other);
      flips.add(test.apply(more));
    }
    for (String one : indicator.choices().stream().map(Choice::id).toList()) {
      if (answers.contains(one) && answers.size() > 1) {
        Set<String> less = new HashSet<>(answers);
        less.remove(one);
        flips.add(test.apply(less));
      }
    }
    return flips;
  }

  private static List<String> others(Set<String> answers, Indicator indicator) {
    return indicator.choices().stream()
        .map(Choice::id)
        .filter(choice -> !answers.contains(choice))
        .toList();
  }
}
