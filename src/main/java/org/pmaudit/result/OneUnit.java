package org.pmaudit.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;

/** Sums up one unit as if there were no other. */
final class OneUnit {

  private final Checklist checklist;
  private final UnitResult unit;
  private final Headcount self;

  private OneUnit(Checklist checklist, UnitResult unit) {
    this.checklist = checklist;
    this.unit = unit;
    this.self = new Headcount(1, unit.people().orElse(0), unit.people().isPresent() ? 0 : 1);
  }

  static Summary summary(Checklist checklist, UnitResult unit, Optional<AdminLevel> by) {
    return new OneUnit(checklist, unit).summary(by);
  }

  private Summary summary(Optional<AdminLevel> by) {
    MeanSums sums = sums(unit.scores(), any -> true);
    Map<Rating, Headcount> ratings = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      ratings.put(rating, counted(rating == unit.rating()));
    }
    Map<Principle, GroupScores> principles = new EnumMap<>(Principle.class);
    unit.principles()
        .forEach((one, scores) -> principles.put(one, group(scores, c -> c.principle() == one)));
    Map<ProtectionArea, GroupScores> areas = new EnumMap<>(ProtectionArea.class);
    unit.areas()
        .forEach((one, scores) -> areas.put(one, group(scores, c -> c.areas().contains(one))));
    return new Summary(
        1,
        unit.isJudged() ? 1 : 0,
        unit.isRanked() ? 1 : 0,
        sums,
        weighted(),
        sums.means().score().map(checklist.bands()::of),
        counted(unit.hasCriticalGap()),
        self.people(),
        self.peopleUnknown(),
        ratings,
        principles,
        areas,
        by,
        by.map(level -> List.of(place(level, sums, principles, areas))).orElse(List.of()),
        checklist.criteria().stream().map(this::criterion).toList());
  }

  private Headcount counted(boolean yes) {
    return yes ? self : Headcount.NONE;
  }

  private WeightedSums weighted() {
    return unit.isRanked() && self.people() > 0
        ? new WeightedSums(unit.scores().score().orElseThrow().times(self.people()), self.people())
        : WeightedSums.NONE;
  }

  private GroupScores group(Scores scores, Predicate<Criterion> in) {
    boolean gap =
        unit.gaps().stream().anyMatch(one -> in.test(checklist.criterion(one.criterion())));
    return new GroupScores(sums(scores, in), counted(gap));
  }

  private MeanSums sums(Scores scores, Predicate<Criterion> in) {
    if (scores.coverage().isEmpty()) {
      return MeanSums.NONE;
    }
    Fraction coverage = scores.coverage().get();
    if (!unit.isRanked()) {
      return new MeanSums(Fraction.ZERO, 0, Fraction.ZERO, Fraction.ZERO, 0, coverage, 1, 0, 0);
    }
    return new MeanSums(
        scores.score().orElse(Fraction.ZERO),
        scores.score().isPresent() ? 1 : 0,
        scores.low().orElseThrow(),
        scores.high().orElseThrow(),
        1,
        coverage,
        1,
        weight(in, Verdict::isKnown),
        weight(in, verdict -> verdict != Verdict.NOT_APPLICABLE));
  }

  private long weight(Predicate<Criterion> in, Predicate<Verdict> which) {
    return checklist.criteria().stream()
        .filter(in)
        .filter(one -> which.test(verdict(one)))
        .mapToLong(Criterion::weight)
        .sum();
  }

  private Verdict verdict(Criterion criterion) {
    return unit.verdicts().getOrDefault(criterion.id(), Verdict.UNKNOWN);
  }

  private AdminSummary place(
      AdminLevel level,
      MeanSums sums,
      Map<Principle, GroupScores> principles,
      Map<ProtectionArea, GroupScores> areas) {
    Optional<String> name = Optional.ofNullable(unit.admin().get(level.areaName()));
    Optional<String> code = Optional.ofNullable(unit.admin().get(level.code()));
    return new AdminSummary(
        code.or(() -> name).orElse(""),
        code.isPresent() ? name : Optional.empty(),
        1,
        unit.isRanked() ? 1 : 0,
        self.people(),
        self.peopleUnknown(),
        sums,
        counted(unit.hasCriticalGap()),
        principles,
        areas);
  }

  private CriterionSummary criterion(Criterion criterion) {
    Verdict verdict = verdict(criterion);
    Headcount gaps = counted(verdict.isGap());
    return new CriterionSummary(
        criterion.id(),
        verdict == Verdict.MET ? 1 : 0,
        verdict == Verdict.PARTLY ? 1 : 0,
        verdict == Verdict.NOT_MET ? 1 : 0,
        verdict == Verdict.UNKNOWN ? 1 : 0,
        verdict == Verdict.NOT_APPLICABLE ? 1 : 0,
        gaps.people(),
        gaps.peopleUnknown(),
        points(criterion),
        unit.isRanked() ? 1 : 0);
  }

  private Fraction points(Criterion criterion) {
    return unit.gaps().stream()
        .filter(gap -> unit.isRanked() && gap.criterion().equals(criterion.id()))
        .map(Gap::points)
        .findFirst()
        .orElse(Fraction.ZERO);
  }
}
