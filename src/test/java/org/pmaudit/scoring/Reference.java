package org.pmaudit.scoring;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.Extent;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Test;
import org.pmaudit.checklist.Tests;
import org.pmaudit.checklist.ThresholdSet;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Step;

/**
 * Scores one unit slowly and plainly, from the words of the contract, sharing nothing with the
 * compiled rules: answers are words, all arithmetic is on fractions, what is undecided is tried
 * both ways.
 */
final class Reference {

  private static final Fraction HUNDRED = Fraction.of(100, 1);
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final Fraction ONE = Fraction.of(1, 1);

  /** A verdict and its credit, 0 to 1. */
  record Judged(Verdict verdict, Fraction credit) {}

  private final Checklist checklist;
  private final Map<String, String> given;
  final Map<String, Judged> judged = new LinkedHashMap<>();

  Reference(Checklist checklist, Map<String, String> given) {
    this.checklist = checklist;
    this.given = given;
    checklist.criteria().forEach(criterion -> judged.put(criterion.id(), judge(criterion)));
  }

  /* ---- answers ---- */

  /** The answer as a word, "n/a", "infinite" or "?", derived where no column gives it. */
  private String answer(String id) {
    Indicator indicator = checklist.indicator(id);
    String written = given.getOrDefault(id, "?");
    if (indicator.notApplicable().contains(written)) {
      return "n/a";
    }
    if (!written.equals("?") || indicator.derivation().isEmpty()) {
      return written;
    }
    Derivation derivation = indicator.derivation().get();
    String left = answer(derivation.left());
    String right = answer(derivation.right());
    Set<String> noNumber = Set.of("?", "n/a", "infinite");
    if (noNumber.contains(left) || noNumber.contains(right)) {
      return "?";
    }
    return derive(derivation.operation(), Fraction.parse(left), Fraction.parse(right));
  }

  private static String derive(Derivation.Operation operation, Fraction left, Fraction right) {
    return switch (operation) {
      case SUM -> left.plus(right).toString();
      case DIFFERENCE -> left.minus(right).toString();
      case RATIO -> {
        if (right.signum() != 0) {
          yield left.over(right).toString();
        }
        yield left.signum() > 0 ? "infinite" : "?";
      }
      case SHARE -> {
        if (right.signum() == 0) {
          yield "?";
        }
        Fraction share = left.over(right).times(HUNDRED);
        boolean possible = share.signum() >= 0 && share.compareTo(HUNDRED) <= 0;
        yield possible ? share.toString() : "?";
      }
    };
  }

  /* ---- tests and conditions: true, false or, undecided, neither ---- */

  private Optional<Boolean> holds(Condition condition) {
    if (condition instanceof Condition.Holds holds) {
      String answer = answer(holds.indicator());
      if (answer.equals("?")) {
        return Optional.empty();
      }
      return Optional.of(!answer.equals("n/a") && passes(holds.indicator(), answer, holds.tests()));
    }
    List<Optional<Boolean>> each = new ArrayList<>();
    boolean all = condition instanceof Condition.AllOf;
    if (condition instanceof Condition.AllOf allOf) {
      allOf.conditions().forEach(part -> each.add(holds(part)));
    } else if (condition instanceof Condition.AnyOf anyOf) {
      anyOf.conditions().forEach(part -> each.add(holds(part)));
    }
    if (each.contains(Optional.of(!all))) {
      return Optional.of(!all);
    }
    return each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(all);
  }

  private boolean passes(String id, String answer, Tests tests) {
    return tests.tests().stream().allMatch(test -> passes(id, answer, test));
  }

  private boolean passes(String id, String answer, Test test) {
    IndicatorType type = checklist.indicator(id).type();
    boolean infinite = answer.equals("infinite");
    if (test instanceof Test.Min min) {
      return infinite || figure(type, answer).compareTo(Fraction.of(min.figure().value())) >= 0;
    }
    if (test instanceof Test.Max max) {
      return !infinite && figure(type, answer).compareTo(Fraction.of(max.figure().value())) <= 0;
    }
    if (test instanceof Test.Is is) {
      return same(type, answer, is.answer());
    }
    if (test instanceof Test.In in) {
      return in.answers().stream().anyMatch(one -> same(type, answer, one));
    }
    if (test instanceof Test.MaxAge age) {
      return !LocalDate.parse(answer).isBefore(Given.AS_OF.minusDays(age.days()));
    }
    Set<String> chosen = new LinkedHashSet<>(List.of(answer.split(" ")));
    if (test instanceof Test.All all) {
      return chosen.containsAll(all.choices());
    }
    if (test instanceof Test.Any any) {
      return any.choices().stream().anyMatch(chosen::contains);
    }
    return test instanceof Test.None none && none.choices().stream().noneMatch(chosen::contains);
  }

  private static boolean same(IndicatorType type, String answer, String other) {
    if (answer.equals("infinite")) {
      return false;
    }
    return type.isNumeric()
        ? Fraction.parse(answer).equals(Fraction.parse(other))
        : answer.equals(other);
  }

  private static Fraction figure(IndicatorType type, String answer) {
    return switch (type) {
      case DATE -> Fraction.of(LocalDate.parse(answer).toEpochDay(), 1);
      case EXTENT -> Fraction.of(Extent.valueOf(answer.toUpperCase(Locale.ROOT)).ordinal(), 1);
      default -> Fraction.parse(answer);
    };
  }

  /* ---- criteria ---- */

  private Judged judge(Criterion criterion) {
    Optional<Boolean> applies = criterion.applies().map(this::holds).orElse(Optional.of(true));
    if (applies.isEmpty()) {
      return standard(Verdict.UNKNOWN);
    }
    if (!applies.get()) {
      return standard(Verdict.NOT_APPLICABLE);
    }
    Judged measured = measure(criterion);
    return criterion.critical() && measured.verdict() == Verdict.NOT_APPLICABLE
        ? standard(Verdict.UNKNOWN)
        : measured;
  }

  private static Judged standard(Verdict verdict) {
    return switch (verdict) {
      case MET -> new Judged(verdict, ONE);
      case PARTLY -> new Judged(verdict, HALF);
      default -> new Judged(verdict, Fraction.ZERO);
    };
  }

  private Judged measure(Criterion criterion) {
    Measure measure = criterion.measure();
    if (measure instanceof Measure.Single single) {
      Set<Judged> possible = new LinkedHashSet<>();
      for (ThresholdSet set : single.thresholds()) {
        Optional<Boolean> when = set.when().map(this::holds).orElse(Optional.of(true));
        if (!when.equals(Optional.of(false))) {
          possible.add(judge(single.indicator(), set.met(), set.partly(), criterion.credit()));
        }
        if (when.equals(Optional.of(true))) {
          break;
        }
      }
      return possible.size() == 1 ? possible.iterator().next() : standard(Verdict.UNKNOWN);
    }
    if (measure instanceof Measure.AllOf all) {
      return first(all.parts(), Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.PARTLY, Verdict.MET);
    }
    if (measure instanceof Measure.AnyOf any) {
      return first(any.parts(), Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN, Verdict.NOT_MET);
    }
    return atLeast((Measure.AtLeast) measure);
  }

  private Judged first(List<Part> parts, Verdict... order) {
    List<Verdict> verdicts = parts.stream().map(this::verdict).toList();
    for (Verdict verdict : order) {
      if (verdicts.contains(verdict)) {
        return standard(verdict);
      }
    }
    return standard(Verdict.NOT_APPLICABLE);
  }

  private Verdict verdict(Part part) {
    return judge(part.indicator(), part.met(), part.partly(), new Credit.Standard()).verdict();
  }

  private Judged atLeast(Measure.AtLeast measure) {
    List<Verdict> parts =
        measure.parts().stream()
            .map(this::verdict)
            .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
            .toList();
    if (parts.isEmpty()) {
      return standard(Verdict.NOT_APPLICABLE);
    }
    long met = parts.stream().filter(verdict -> verdict == Verdict.MET).count();
    long open = parts.stream().filter(verdict -> verdict == Verdict.UNKNOWN).count();
    Set<Verdict> possible = new LinkedHashSet<>();
    for (long count = met; count <= met + open; count++) {
      possible.add(
          count >= measure.met()
              ? Verdict.MET
              : count >= measure.partly().orElse(Integer.MAX_VALUE)
                  ? Verdict.PARTLY
                  : Verdict.NOT_MET);
    }
    return standard(possible.size() == 1 ? possible.iterator().next() : Verdict.UNKNOWN);
  }

  private Judged judge(String id, Tests met, Optional<Tests> partly, Credit credit) {
    String answer = answer(id);
    if (answer.equals("?")) {
      return standard(Verdict.UNKNOWN);
    }
    if (answer.equals("n/a")) {
      return standard(Verdict.NOT_APPLICABLE);
    }
    Verdict verdict = Verdict.NOT_MET;
    if (passes(id, answer, met)) {
      verdict = Verdict.MET;
    } else if (partly.isPresent() && passes(id, answer, partly.get())) {
      verdict = Verdict.PARTLY;
    }
    if (credit instanceof Credit.PerAnswer named && named.hundredths().containsKey(answer)) {
      return new Judged(verdict, Fraction.of(named.hundredths().get(answer), 100));
    }
    if (credit instanceof Credit.Linear && verdict == Verdict.PARTLY) {
      return new Judged(verdict, linear(id, answer, met, partly.orElseThrow()));
    }
    return standard(verdict);
  }

  /** ½ at the partly figure growing to 1 at the met figure, in hundredths rounded down. */
  private Fraction linear(String id, String answer, Tests met, Tests partly) {
    Fraction full = bound(met);
    Fraction half = bound(partly);
    Fraction at = figure(checklist.indicator(id).type(), answer);
    Fraction way = at.minus(half).over(full.minus(half));
    Fraction credit = HALF.plus(way.times(HALF));
    return Fraction.of(credit.rounded(2, RoundingMode.FLOOR));
  }

  private static Fraction bound(Tests tests) {
    Test test = tests.tests().get(0);
    return test instanceof Test.Min min
        ? Fraction.of(min.figure().value())
        : Fraction.of(((Test.Max) test).figure().value());
  }

  /* ---- a unit's score ---- */

  Scores scores(Predicate<Criterion> counted) {
    Fraction applicable = sum(counted, verdict -> verdict != Verdict.NOT_APPLICABLE, any -> ONE);
    Fraction known = sum(counted, Verdict::isKnown, any -> ONE);
    Fraction earned = sum(counted, Verdict::isKnown, Judged::credit);
    if (applicable.signum() == 0) {
      return Scores.NOTHING_APPLIES;
    }
    Fraction open = applicable.minus(known);
    return new Scores(
        known.signum() == 0 ? Optional.empty() : Optional.of(HUNDRED.times(earned).over(known)),
        Optional.of(HUNDRED.times(earned).over(applicable)),
        Optional.of(HUNDRED.times(earned.plus(open)).over(applicable)),
        Optional.of(HUNDRED.times(known).over(applicable)));
  }

  private Fraction sum(
      Predicate<Criterion> counted,
      Predicate<Verdict> verdicts,
      java.util.function.Function<Judged, Fraction> factor) {
    Fraction sum = Fraction.ZERO;
    for (Criterion criterion : checklist.criteria()) {
      Judged each = get(criterion.id());
      if (counted.test(criterion) && verdicts.test(each.verdict())) {
        sum = sum.plus(factor.apply(each).times(criterion.weight()));
      }
    }
    return sum;
  }

  private Judged get(String id) {
    Judged found = judged.get(id);
    if (found == null) {
      throw new IllegalArgumentException(id);
    }
    return found;
  }

  Rating rating() {
    return rating(judged);
  }

  private Rating rating(Map<String, Judged> verdicts) {
    Reference changed = this;
    if (verdicts != judged) {
      changed = new Reference(checklist, Map.of());
      changed.judged.putAll(verdicts);
    }
    Scores scores = changed.scores(any -> true);
    if (scores.coverage().isEmpty()) {
      return Rating.NOT_APPLICABLE;
    }
    if (scores.score().isEmpty()
        || scores.coverage().get().compareTo(Fraction.of(checklist.floor())) < 0) {
      return Rating.INSUFFICIENT_DATA;
    }
    Rating rating = band(scores.score().get());
    if (changed.critical(Verdict.NOT_MET)) {
      rating = worse(rating, checklist.caps().criticalGap());
    }
    return changed.critical(Verdict.UNKNOWN)
        ? worse(rating, checklist.caps().criticalUnknown())
        : rating;
  }

  private Rating band(Fraction score) {
    if (score.compareTo(Fraction.of(checklist.bands().strong())) >= 0) {
      return Rating.STRONG;
    }
    if (score.compareTo(Fraction.of(checklist.bands().adequate())) >= 0) {
      return Rating.ADEQUATE;
    }
    return score.compareTo(Fraction.of(checklist.bands().weak())) >= 0 ? Rating.WEAK : Rating.POOR;
  }

  private static Rating worse(Rating rating, Rating other) {
    return rating.compareTo(other) > 0 ? rating : other;
  }

  private boolean critical(Verdict verdict) {
    return checklist.criteria().stream()
        .anyMatch(criterion -> criterion.critical() && is(criterion, verdict));
  }

  private boolean is(Criterion criterion, Verdict verdict) {
    return get(criterion.id()).verdict() == verdict;
  }

  /** The gaps as DESIGN orders them within a unit. */
  List<String> gaps() {
    return checklist.criteria().stream()
        .filter(criterion -> get(criterion.id()).verdict().isGap())
        .sorted(
            Comparator.comparing((Criterion gap) -> !(gap.critical() && is(gap, Verdict.NOT_MET)))
                .thenComparing(this::missing, Comparator.reverseOrder())
                .thenComparing(Criterion::id))
        .map(Criterion::id)
        .toList();
  }

  private Fraction missing(Criterion gap) {
    return ONE.minus(get(gap.id()).credit()).times(gap.weight());
  }

  Fraction points(String id) {
    Fraction known = sum(any -> true, Verdict::isKnown, any -> ONE);
    return HUNDRED.times(missing(checklist.criterion(id))).over(known);
  }

  List<Step> wayUp() {
    Rating rating = rating();
    if (!rating.isBand() || rating == Rating.STRONG) {
      return List.of();
    }
    Rating target = Rating.values()[rating.ordinal() - 1];
    boolean unknownBars =
        critical(Verdict.UNKNOWN) && checklist.caps().criticalUnknown().compareTo(target) > 0;
    if (unknownBars) {
      return List.of();
    }
    boolean gapBars =
        critical(Verdict.NOT_MET) && checklist.caps().criticalGap().compareTo(target) > 0;
    List<Criterion> order =
        checklist.criteria().stream()
            .filter(criterion -> get(criterion.id()).verdict().isGap())
            .sorted(
                Comparator.comparing(
                        (Criterion gap) ->
                            gapBars && gap.critical() && is(gap, Verdict.NOT_MET) ? 0 : 1)
                    .thenComparing(this::missing, Comparator.reverseOrder())
                    .thenComparing(Criterion::id))
            .toList();
    List<Step> steps = new ArrayList<>();
    Map<String, Judged> changed = new LinkedHashMap<>(judged);
    for (Criterion gap : order) {
      changed.put(gap.id(), standard(Verdict.MET));
      Rating reached = rating(changed);
      Reference then = new Reference(checklist, Map.of());
      then.judged.putAll(changed);
      steps.add(new Step(gap.id(), then.scores(any -> true).score().orElseThrow(), reached));
      if (reached.compareTo(target) <= 0) {
        break;
      }
    }
    return steps;
  }
}
