package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answers that pass some tests, so that two such sets of one indicator can be compared. */
sealed interface Passing permits Passing.Answers, Passing.Numbers, Passing.Days, Passing.Chosen {

  boolean isEmpty();

  /** Whether every answer of this also passes the other, which is of the same indicator. */
  boolean isWithin(Passing other);

  static Passing of(Tests tests, Indicator indicator) {
    return switch (indicator.type()) {
      case YES_NO, EXTENT, CHOICE, TEXT -> Answers.of(tests, indicator);
      case COUNT, NUMBER, PERCENT -> Numbers.of(tests, indicator.type());
      case DATE -> Days.of(tests);
      case CHOICES -> Chosen.of(tests);
    };
  }

  /** Whether one answer of a list passes. */
  static boolean passes(String answer, Tests tests) {
    return tests.tests().stream().allMatch(test -> passes(answer, test));
  }

  private static boolean passes(String answer, Test test) {
    if (test instanceof Test.Is is) {
      return is.answer().equals(answer);
    }
    if (test instanceof Test.In in) {
      return in.answers().contains(answer);
    }
    BigDecimal extent = BigDecimal.valueOf(extent(answer));
    return (test instanceof Test.Min min && min.figure().value().compareTo(extent) <= 0)
        || (test instanceof Test.Max max && max.figure().value().compareTo(extent) >= 0);
  }

  private static int extent(String word) {
    for (Extent extent : Extent.values()) {
      if (extent.word().equals(word)) {
        return extent.ordinal();
      }
    }
    return -1;
  }

  /** Answers of a list. */
  record Answers(Set<String> answers) implements Passing {
    private static Answers of(Tests tests, Indicator indicator) {
      return new Answers(
          indicator.choices().stream()
              .map(Choice::id)
              .filter(answer -> Passing.passes(answer, tests))
              .collect(Collectors.toSet()));
    }

    @Override
    public boolean isEmpty() {
      return answers.isEmpty();
    }

    @Override
    public boolean isWithin(Passing other) {
      return other instanceof Answers wider && wider.answers.containsAll(answers);
    }
  }

  /** The numbers between two bounds, or those named, where any are. */
  record Numbers(BigDecimal low, BigDecimal high, Optional<Set<BigDecimal>> named)
      implements Passing {

    private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(30);

    private static Numbers of(Tests tests, IndicatorType type) {
      BigDecimal low = type == IndicatorType.NUMBER ? ENDLESS.negate() : BigDecimal.ZERO;
      BigDecimal high = type == IndicatorType.PERCENT ? BigDecimal.valueOf(100) : ENDLESS;
      Optional<Set<BigDecimal>> named = Optional.empty();
      for (Test test : tests.tests()) {
        if (test instanceof Test.Min min) {
          low = low.max(whole(min.figure(), type, RoundingMode.CEILING));
        } else if (test instanceof Test.Max max) {
          high = high.min(whole(max.figure(), type, RoundingMode.FLOOR));
        } else if (test instanceof Test.Is is) {
          named = Optional.of(both(named, Set.of(is.answer())));
        } else if (test instanceof Test.In in) {
          named = Optional.of(both(named, in.answers()));
        }
      }
      return new Numbers(low, high, named);
    }

    private static BigDecimal whole(Figure figure, IndicatorType type, RoundingMode mode) {
      return type == IndicatorType.COUNT ? figure.value().setScale(0, mode) : figure.value();
    }

    private static Set<BigDecimal> both(Optional<Set<BigDecimal>> named, Set<String> answers) {
      Set<BigDecimal> numbers =
          answers.stream()
              .map(answer -> new BigDecimal(answer).stripTrailingZeros())
              .collect(Collectors.toSet());
      named.ifPresent(numbers::retainAll);
      return numbers;
    }

    private boolean contains(BigDecimal number) {
      return low.compareTo(number) <= 0
          && high.compareTo(number) >= 0
          && named.map(set -> set.contains(number.stripTrailingZeros())).orElse(true);
    }

    @Override
    public boolean isEmpty() {
      return named
          .map(set -> set.stream().noneMatch(this::contains))
          .orElse(low.compareTo(high) > 0);
    }

    @Override
    public boolean isWithin(Passing other) {
      if (!(other instanceof Numbers wider)) {
        return false;
      }
      if (named.isPresent()) {
        return named.get().stream().filter(this::contains).allMatch(wider::contains);
      }
      boolean one = low.compareTo(high) == 0;
      return (one || wider.named.isEmpty()) && wider.contains(low) && wider.contains(high);
    }
  }

  /** The days between two, at most so old. */
  record Days(BigDecimal first, BigDecimal last, int maxAge) implements Passing {
    private static Days of(Tests tests) {
      BigDecimal first = BigDecimal.valueOf(Long.MIN_VALUE);
      BigDecimal last = BigDecimal.valueOf(Long.MAX_VALUE);
      int maxAge = Integer.MAX_VALUE;
      for (Test test : tests.tests()) {
        if (test instanceof Test.Min min) {
          first = min.figure().value();
        } else if (test instanceof Test.Max max) {
          last = max.figure().value();
        } else if (test instanceof Test.MaxAge age) {
          maxAge = age.days();
        }
      }
      return new Days(first, last, maxAge);
    }

    @Override
    public boolean isEmpty() {
      return first.compareTo(last) > 0;
    }

    @Override
    public boolean isWithin(Passing other) {
      return other instanceof Days wider
          && wider.first.compareTo(first) <= 0
          && wider.last.compareTo(last) >= 0
          && wider.maxAge >= maxAge;
    }
  }

  /**
   * The choices that hold all of some, one or more of others, if there are any, and none of third.
   */
  record Chosen(Set<String> all, Set<String> any, Set<String> none) implements Passing {
    private static Chosen of(Tests tests) {
      Set<String> all = new HashSet<>();
      Set<String> any = new HashSet<>();
      Set<String> none = new HashSet<>();
      for (Test test : tests.tests()) {
        if (test instanceof Test.All every) {
          all.addAll(every.choices());
        } else if (test instanceof Test.Any some) {
          any.addAll(some.choices());
        } else if (test instanceof Test.None no) {
          none.addAll(no.choices());
        }
      }
      return new Chosen(all, any, none);
    }

    @Override
    public boolean isEmpty() {
      return all.stream().anyMatch(none::contains) || (!any.isEmpty() && none.containsAll(any));
    }

    /**
     * All and any hold the better the more is chosen, so the smallest choices that pass decide;
     * none is decided by the largest.
     */
    @Override
    public boolean isWithin(Passing other) {
      return other instanceof Chosen wider
          && (isEmpty() || (none.containsAll(wider.none) && smallest(wider::admits)));
    }

    private boolean smallest(Predicate<Set<String>> test) {
      if (any.isEmpty() || any.stream().anyMatch(all::contains)) {
        return test.test(all);
      }
      return any.stream().filter(one -> !none.contains(one)).allMatch(one -> test.test(with(one)));
    }

    private Set<String> with(String one) {
      Set<String> chosen = new HashSet<>(all);
      chosen.add(one);
      return chosen;
    }

    private boolean admits(Set<String> chosen) {
      return chosen.containsAll(all) && (any.isEmpty() || any.stream().anyMatch(chosen::contains));
    }
  }
}
