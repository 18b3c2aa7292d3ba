package org.pmaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.Gap.WaiverLabel;

/** A unit's result for tests, its numbers worked out from the verdicts it is given. */
public final class MadeUnit {

  private final Checklist checklist;
  private final String id;
  private final Map<String, Integer> credits = new LinkedHashMap<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, BaselineLabel> baseline = new LinkedHashMap<>();
  private final Map<String, WaiverLabel> waivers = new LinkedHashMap<>();
  private Optional<String> name = Optional.empty();
  private OptionalLong people = OptionalLong.empty();

  private MadeUnit(Checklist checklist, String id) {
    this.checklist = checklist;
    this.id = id;
    checklist.criteria().forEach(one -> verdicts.put(one.id(), Verdict.UNKNOWN));
  }

  /** A unit of which nothing is known yet. */
  public static MadeUnit of(Checklist checklist, String id) {
    return new MadeUnit(checklist, id);
  }

  /** A unit with all criteria met. */
  public static MadeUnit good(Checklist checklist, String id) {
    MadeUnit unit = of(checklist, id);
    checklist.criteria().forEach(one -> unit.met(one.id()));
    return unit;
  }

  public MadeUnit named(String other) {
    name = Optional.of(other);
    return this;
  }

  public MadeUnit people(long number) {
    people = OptionalLong.of(number);
    return this;
  }

  public MadeUnit met(String criterion) {
    return put(criterion, Verdict.MET, 100);
  }

  public MadeUnit partly(String criterion, int credit) {
    return put(criterion, Verdict.PARTLY, credit);
  }

  public MadeUnit notMet(String criterion) {
    return put(criterion, Verdict.NOT_MET, 0);
  }

  public MadeUnit unknown(String criterion) {
    return put(criterion, Verdict.UNKNOWN, 0);
  }

  public MadeUnit notApplicable(String criterion) {
    return put(criterion, Verdict.NOT_APPLICABLE, 0);
  }

  public MadeUnit put(String criterion, Verdict verdict, int credit) {
    verdicts.put(criterion, verdict);
    credits.put(criterion, credit);
    return this;
  }

  public MadeUnit at(String criterion, Place place) {
    places.put(criterion, place);
    return this;
  }

  public MadeUnit label(String criterion, BaselineLabel label) {
    baseline.put(criterion, label);
    return this;
  }

  public MadeUnit waived(String criterion, WaiverLabel label) {
    waivers.put(criterion, label);
    return this;
  }

  public UnitResult made() {
    Scores all = scores(criterion -> true);
    Map<Principle, Scores> principles = new EnumMap<>(Principle.class);
    for (Principle one : Principle.values()) {
      principles.put(one, scores(criterion -> criterion.principle() == one));
    }
    Map<ProtectionArea, Scores> areas = new EnumMap<>(ProtectionArea.class);
    for (ProtectionArea one : ProtectionArea.values()) {
      areas.put(one, scores(criterion -> criterion.areas().contains(one)));
    }
    return new UnitResult(
        id,
        name,
        people,
        Map.of(),
        all,
        Optional.empty(),
        nullReason(all),
        rating(all),
        List.of(),
        principles,
        areas,
        verdicts,
        answers(),
        gaps(),
        unknowns(),
        List.of(),
        false);
  }

  private Map<String, AnswerValue> answers() {
    Map<String, AnswerValue> answers = new LinkedHashMap<>();
    for (Criterion criterion : checklist.criteria()) {
      answers.put(indicator(criterion), answer(verdict(criterion)));
    }
    return answers;
  }

  private static String indicator(Criterion criterion) {
    return ((org.pmaudit.checklist.Measure.Single) criterion.measure()).indicator();
  }

  private static AnswerValue answer(Verdict verdict) {
    return switch (verdict) {
      case MET -> new AnswerValue.Word("yes");
      case PARTLY, NOT_MET -> new AnswerValue.Word("no");
      case UNKNOWN -> new AnswerValue.Unknown();
      case NOT_APPLICABLE -> new AnswerValue.NotApplicable();
    };
  }

  private Verdict verdict(Criterion criterion) {
    return verdicts.getOrDefault(criterion.id(), Verdict.UNKNOWN);
  }

  private int credit(Criterion criterion) {
    return credits.getOrDefault(criterion.id(), 0);
  }

  private Scores scores(Predicate<Criterion> part) {
    long applies = 0;
    long known = 0;
    long earned = 0;
    for (Criterion criterion : checklist.criteria()) {
      if (part.test(criterion) && verdict(criterion) != Verdict.NOT_APPLICABLE) {
        applies += criterion.weight();
        if (verdict(criterion).isKnown()) {
          known += criterion.weight();
          earned += (long) criterion.weight() * credit(criterion);
        }
      }
    }
    if (applies == 0) {
      return Scores.NOTHING_APPLIES;
    }
    return new Scores(
        known == 0 ? Optional.empty() : Optional.of(Fraction.of(earned, known)),
        Optional.of(Fraction.of(earned, applies)),
        Optional.of(Fraction.of(earned + 100 * (applies - known), applies)),
        Optional.of(Fraction.of(100 * known, applies)));
  }

  private static Optional<NullReason> nullReason(Scores all) {
    if (all.score().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        all.coverage().isPresent() ? NullReason.NOTHING_JUDGED : NullReason.NOTHING_APPLIES);
  }

  private Rating rating(Scores all) {
    if (all.coverage().isEmpty()) {
      return Rating.NOT_APPLICABLE;
    }
    boolean enough = all.coverage().get().compareTo(Fraction.of(checklist.floor())) >= 0;
    return all.score()
        .filter(score -> enough)
        .map(checklist.bands()::of)
        .orElse(Rating.INSUFFICIENT_DATA);
  }

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (Criterion criterion : checklist.criteria()) {
      if (verdict(criterion).isGap()) {
        gaps.add(gap(criterion));
      }
    }
    gaps.sort(
        Comparator.comparing((Gap gap) -> !gap.critical())
            .thenComparing(Gap::points, Comparator.reverseOrder())
            .thenComparing(Gap::criterion));
    return gaps;
  }

  private Gap gap(Criterion criterion) {
    long known =
        checklist.criteria().stream()
            .filter(one -> verdict(one).isKnown())
            .mapToLong(Criterion::weight)
            .sum();
    Verdict verdict = verdict(criterion);
    Evidence evidence =
        new Evidence(
            indicator(criterion),
            new AnswerValue.Word("no"),
            Optional.ofNullable(places.get(criterion.id())));
    return new Gap(
        criterion.id(),
        verdict,
        credit(criterion),
        criterion.critical() && verdict == Verdict.NOT_MET,
        Fraction.of((long) criterion.weight() * (100 - credit(criterion)), known),
        List.of(evidence),
        Optional.ofNullable(baseline.get(criterion.id())),
        Optional.ofNullable(waivers.get(criterion.id())));
  }

  private List<UnknownCriterion> unknowns() {
    long applies =
        checklist.criteria().stream()
            .filter(one -> verdict(one) != Verdict.NOT_APPLICABLE)
            .mapToLong(Criterion::weight)
            .sum();
    return checklist.criteria().stream()
        .filter(one -> verdict(one) == Verdict.UNKNOWN)
        .map(one -> new UnknownCriterion(one.id(), Fraction.of(100L * one.weight(), applies)))
        .toList();
  }
}
