package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;

/** All single changes of what decides the verdict of a criterion, and of what it counts for. */
final class CriterionFlips {

  private final Checklist checklist;
  private final Criterion criterion;

  CriterionFlips(Checklist checklist, Criterion criterion) {
    this.checklist = checklist;
    this.criterion = criterion;
  }

  /** Every other weight, and critical or not: what a whole score tells. */
  List<Flip> ofTheWhole() {
    List<Flip> flips = new ArrayList<>();
    IntStream.rangeClosed(1, 5)
        .filter(weight -> weight != criterion.weight())
        .forEach(
            weight -> flips.add(new Flip("weight " + weight, with(weight, criterion.critical()))));
    flips.add(new Flip("critical", with(criterion.weight(), !criterion.critical())));
    return flips;
  }

  /** Thresholds, parts and conditions: what a verdict tells. */
  List<Flip> ofTheVerdict() {
    List<Flip> flips = new ArrayList<>();
    criterion
        .applies()
        .ifPresent(
            applies -> {
              flips.add(flip("applies", Optional.empty(), criterion.measure()));
              conditions(applies)
                  .forEach(c -> flips.add(flip("applies", Optional.of(c), criterion.measure())));
            });
    measures(criterion.measure())
        .forEach(measure -> flips.add(flip("measure", criterion.applies(), measure)));
    return flips;
  }

  /** The credit of partly met: what a score tells. */
  List<Flip> ofTheCredit() {
    return criterion.credit() instanceof Credit.Standard
        ? List.of()
        : List.of(
            new Flip(
                "credit",
                criterion(
                    criterion.applies(),
                    criterion.measure(),
                    new Credit.Standard(),
                    criterion.weight(),
                    criterion.critical())));
  }

  private List<Condition> conditions(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      return tests(holds.indicator(), holds.tests()).stream()
          .<Condition>map(tests -> new Condition.Holds(holds.indicator(), tests))
          .toList();
    }
    if (condition instanceof Condition.AllOf all) {
      List<Condition> flips = new ArrayList<>();
      lists(all.conditions(), this::conditions).forEach(l -> flips.add(new Condition.AllOf(l)));
      flips.add(new Condition.AnyOf(all.conditions()));
      return flips;
    }
    Condition.AnyOf any = (Condition.AnyOf) condition;
    List<Condition> flips = new ArrayList<>();
    lists(any.conditions(), this::conditions).forEach(l -> flips.add(new Condition.AnyOf(l)));
    flips.add(new Condition.AllOf(any.conditions()));
    return flips;
  }

  private List<Measure> measures(Measure measure) {
    List<Measure> flips = new ArrayList<>();
    if (measure instanceof Measure.Single single) {
      lists(single.thresholds(), set -> sets(single.indicator(), set)).stream()
          .filter(sets -> sets.get(sets.size() - 1).when().isEmpty())
          .forEach(sets -> flips.add(new Measure.Single(single.indicator(), sets)));
    } else if (measure instanceof Measure.AllOf all) {
      lists(all.parts(), this::parts).forEach(parts -> flips.add(new Measure.AllOf(parts)));
      flips.add(new Measure.AnyOf(all.parts()));
    } else if (measure instanceof Measure.AnyOf any) {
      lists(any.parts(), this::parts).forEach(parts -> flips.add(new Measure.AnyOf(parts)));
      flips.add(new Measure.AllOf(any.parts()));
    } else if (measure instanceof Measure.AtLeast least) {
      lists(least.parts(), this::parts)
          .forEach(p -> flips.add(new Measure.AtLeast(p, least.met(), least.partly())));
      flips.addAll(numbers(least));
    }
    return flips;
  }

  private static List<Measure> numbers(Measure.AtLeast least) {
    List<Measure> flips = new ArrayList<>();
    for (int step : new int[] {-1, 1}) {
      flips.add(new Measure.AtLeast(least.parts(), least.met() + step, least.partly()));
      least
          .partly()
          .ifPresent(
              partly ->
                  flips.add(
                      new Measure.AtLeast(
                          least.parts(), least.met(), OptionalInt.of(partly + step))));
    }
    flips.add(new Measure.AtLeast(least.parts(), least.met(), OptionalInt.empty()));
    return flips;
  }

  private List<ThresholdSet> sets(String indicator, ThresholdSet set) {
    List<ThresholdSet> flips = new ArrayList<>();
    set.when()
        .ifPresent(
            when ->
                conditions(when)
                    .forEach(
                        c -> flips.add(new ThresholdSet(Optional.of(c), set.met(), set.partly()))));
    tests(indicator, set.met())
        .forEach(met -> flips.add(new ThresholdSet(set.when(), met, set.partly())));
    partly(indicator, set.partly())
        .forEach(partly -> flips.add(new ThresholdSet(set.when(), set.met(), partly)));
    return flips;
  }

  private List<Part> parts(Part part) {
    List<Part> flips = new ArrayList<>();
    tests(part.indicator(), part.met())
        .forEach(met -> flips.add(new Part(part.indicator(), met, part.partly())));
    partly(part.indicator(), part.partly())
        .forEach(partly -> flips.add(new Part(part.indicator(), part.met(), partly)));
    return flips;
  }

  private List<Optional<Tests>> partly(String indicator, Optional<Tests> partly) {
    List<Optional<Tests>> flips = new ArrayList<>();
    partly.ifPresent(
        tests -> {
          tests(indicator, tests).forEach(flipped -> flips.add(Optional.of(flipped)));
          flips.add(Optional.empty());
        });
    return flips;
  }

  private List<Tests> tests(String indicator, Tests tests) {
    return TestFlips.of(tests, checklist.indicator(indicator));
  }

  /** A list with one entry changed in each way, or left out where there are others. */
  private static <T> List<List<T>> lists(List<T> list, Function<T, List<T>> flips) {
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (T flipped : flips.apply(list.get(i))) {
        List<T> copy = new ArrayList<>(list);
        copy.set(i, flipped);
        all.add(copy);
      }
      if (list.size() > 1) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(i);
        all.add(copy);
      }
    }
    return all;
  }

  private Flip flip(String what, Optional<Condition> applies, Measure measure) {
    String words = what.equals("applies") ? "applies " + applies : "measure " + measure;
    return new Flip(
        words,
        criterion(applies, measure, criterion.credit(), criterion.weight(), criterion.critical()));
  }

  private Criterion with(int weight, boolean critical) {
    return criterion(
        criterion.applies(), criterion.measure(), criterion.credit(), weight, critical);
  }

  private Criterion criterion(
      Optional<Condition> applies, Measure measure, Credit credit, int weight, boolean critical) {
    return new Criterion(
        criterion.id(),
        criterion.title(),
        criterion.gap(),
        criterion.principle(),
        criterion.areas(),
        criterion.response(),
        criterion.mode(),
        weight,
        critical,
        applies,
        measure,
        credit,
        criterion.source(),
        criterion.why(),
        criterion.verification(),
        criterion.action(),
        criterion.deprecatedIds());
  }
}
