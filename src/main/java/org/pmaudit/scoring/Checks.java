package org.pmaudit.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Figure;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;

/** Compiles what the answer to one indicator is held against. */
final class Checks {

  private final Indicator indicator;
  private final LocalDate asOf;

  Checks(Indicator indicator, LocalDate asOf) {
    this.indicator = indicator;
    this.asOf = asOf;
  }

  List<Check> of(Tests tests) {
    List<Check> checks = new ArrayList<>();
    for (Test test : tests.tests()) {
      checks.add(of(test));
    }
    return List.copyOf(checks);
  }

  private Check of(Test test) {
    if (test instanceof Test.Min min) {
      return min(min.figure());
    }
    if (test instanceof Test.Max max) {
      return max(max.figure());
    }
    if (test instanceof Test.Is is) {
      return oneOf(Set.of(is.answer()));
    }
    if (test instanceof Test.In in) {
      return oneOf(in.answers());
    }
    if (test instanceof Test.MaxAge age) {
      return new Check.AtLeast(Bound.of(asOf.toEpochDay() - age.days()));
    }
    return chosen(test);
  }

  private Check chosen(Test test) {
    if (test instanceof Test.All all) {
      return new Check.AllChosen(bits(all.choices()));
    }
    if (test instanceof Test.Any any) {
      return new Check.AnyChosen(bits(any.choices()));
    }
    if (test instanceof Test.None none) {
      return new Check.NoneChosen(bits(none.choices()));
    }
    throw new IllegalArgumentException("no check for " + test);
  }

  private Check min(Figure figure) {
    return indicator.type() == IndicatorType.EXTENT
        ? extents(figure.value().intValueExact(), Extent.ALL.ordinal())
        : new Check.AtLeast(Bound.of(figure.value()));
  }

  private Check max(Figure figure) {
    return indicator.type() == IndicatorType.EXTENT
        ? extents(0, figure.value().intValueExact())
        : new Check.AtMost(Bound.of(figure.value()));
  }

  private Check extents(int lowest, int highest) {
    return new Check.OneOfWords(
        indicator.choices().stream()
            .map(choice -> Extent.valueOf(upper(choice)).ordinal())
            .map(ordinal -> ordinal >= lowest && ordinal <= highest)
            .toList());
  }

  private static String upper(Choice choice) {
    return choice.id().toUpperCase(Locale.ROOT);
  }

  private Check oneOf(Set<String> answers) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE -> words(answers);
      case COUNT, NUMBER, PERCENT ->
          new Check.OneOfNumbers(
              answers.stream().map(answer -> Bound.of(Fraction.parse(answer))).toList());
      case DATE ->
          new Check.OneOfNumbers(
              answers.stream().map(day -> Bound.of(LocalDate.parse(day).toEpochDay())).toList());
      case TEXT -> new Check.OneOfTexts(answers);
      case CHOICES -> throw new IllegalArgumentException(indicator.id() + " has several answers");
    };
  }

  private Check words(Set<String> answers) {
    answers.forEach(this::index);
    return new Check.OneOfWords(
        indicator.choices().stream().map(choice -> answers.contains(choice.id())).toList());
  }

  private long bits(Set<String> choices) {
    long bits = 0;
    for (String choice : choices) {
      bits |= 1L << index(choice);
    }
    return bits;
  }

  private int index(String choice) {
    int index = indicator.choiceIndex(choice);
    if (index < 0) {
      throw new IllegalArgumentException(indicator.id() + " has no choice " + choice);
    }
    return index;
  }
}
