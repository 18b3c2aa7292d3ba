package org.pmaudit.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.AdminSummary;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Evidence;
import org.pmaudit.result.Gap;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.MeanSums;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Step;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;
import org.pmaudit.result.WeightedSums;

/** Scores verdicts the plain way, so that the fixtures' numbers agree with each other. */
final class FixtureScores {

  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private final Checklist checklist;

  FixtureScores(Checklist checklist) {
    this.checklist = checklist;
  }

  Checklist checklist() {
    return checklist;
  }

  UnitResult unit(
      String id, String name, OptionalLong people, String area, List<Verdict> verdicts, int row) {
    Map<String, Verdict> byId = new LinkedHashMap<>();
    for (int i = 0; i < verdicts.size(); i++) {
      byId.put(checklist.criteria().get(i).id(), verdicts.get(i));
    }
    Scores scores = scores(byId, criterion -> true);
    List<Gap> gaps = gaps(byId, row);
    Rating rating = rating(byId, scores);
    Map<Principle, Scores> principles = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      principles.put(principle, scores(byId, c -> c.principle() == principle));
    }
    Map<ProtectionArea, Scores> areas = new EnumMap<>(ProtectionArea.class);
    for (ProtectionArea one : tagged()) {
      areas.put(one, scores(byId, c -> c.areas().contains(one)));
    }
    boolean blocked = unknownCritical(byId) && rating == checklist.caps().criticalUnknown();
    return new UnitResult(
        id,
        name.isEmpty() ? Optional.empty() : Optional.of(name),
        people,
        area.isEmpty() ? Map.of() : Map.of("adm2_name", area),
        scores,
        Optional.empty(),
        scores.score().isPresent() ? Optional.empty() : Optional.of(NullReason.NOTHING_JUDGED),
        rating,
        capped(byId, scores, rating),
        principles,
        areas,
        byId,
        Map.of(),
        gaps,
        unknown(byId),
        blocked ? List.of() : wayUp(byId, rating, gaps),
        blocked);
  }

  private List<ProtectionArea> tagged() {
    return checklist.criteria().stream()
        .flatMap(c -> c.areas().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private Scores scores(Map<String, Verdict> verdicts, Predicate<Criterion> which) {
    long[] sums = sums(verdicts, which);
    if (sums[2] == 0) {
      return Scores.NOTHING_APPLIES;
    }
    return new Scores(
        sums[1] == 0 ? Optional.empty() : Optional.of(Fraction.of(sums[0], sums[1])),
        Optional.of(Fraction.of(sums[0], sums[2])),
        Optional.of(Fraction.of(sums[0] + 100 * (sums[2] - sums[1]), sums[2])),
        Optional.of(Fraction.of(100 * sums[1], sums[2])));
  }

  /** Σ w·c in hundredths, Σ known w, Σ applicable w. */
  private long[] sums(Map<String, Verdict> verdicts, Predicate<Criterion> which) {
    long[] sums = new long[3];
    for (Criterion criterion : checklist.criteria()) {
      Verdict verdict = verdicts.getOrDefault(criterion.id(), Verdict.UNKNOWN);
      if (which.test(criterion) && verdict != Verdict.NOT_APPLICABLE) {
        sums[2] += criterion.weight();
        sums[1] += verdict.isKnown() ? criterion.weight() : 0;
        sums[0] += (long) criterion.weight() * credit(verdict);
      }
    }
    return sums;
  }

  private static int credit(Verdict verdict) {
    return verdict == Verdict.MET ? 100 : verdict == Verdict.PARTLY ? 50 : 0;
  }

  private Rating rating(Map<String, Verdict> verdicts, Scores scores) {
    if (scores.score().isEmpty()
        || scores.coverage().orElse(Fraction.ZERO).compareTo(Fraction.of(checklist.floor())) < 0) {
      return Rating.INSUFFICIENT_DATA;
    }
    Rating rating = checklist.bands().of(scores.score().get());
    if (criticalGap(verdicts)) {
      rating = rating.cappedAt(checklist.caps().criticalGap());
    }
    return unknownCritical(verdicts) ? rating.cappedAt(checklist.caps().criticalUnknown()) : rating;
  }

  private boolean criticalGap(Map<String, Verdict> verdicts) {
    return checklist.criteria().stream()
        .anyMatch(c -> c.critical() && verdicts.get(c.id()) == Verdict.NOT_MET);
  }

  private boolean unknownCritical(Map<String, Verdict> verdicts) {
    return checklist.criteria().stream()
        .anyMatch(c -> c.critical() && verdicts.get(c.id()) == Verdict.UNKNOWN);
  }

  private List<String> capped(Map<String, Verdict> verdicts, Scores scores, Rating rating) {
    if (!rating.isBand() || checklist.bands().of(scores.score().get()) == rating) {
      return List.of();
    }
    return checklist.criteria().stream()
        .filter(c -> c.critical() && verdicts.get(c.id()) != Verdict.MET)
        .map(Criterion::id)
        .toList();
  }

  private List<Gap> gaps(Map<String, Verdict> verdicts, int row) {
    long known = sums(verdicts, c -> true)[1];
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < checklist.criteria().size(); i++) {
      Criterion criterion = checklist.criteria().get(i);
      Verdict verdict = verdicts.get(criterion.id());
      if (verdict.isGap()) {
        int credit = credit(verdict);
        gaps.add(
            new Gap(
                criterion.id(),
                verdict,
                credit,
                criterion.critical() && verdict == Verdict.NOT_MET,
                Fraction.of((long) criterion.weight() * (100 - credit), known),
                List.of(evidence(criterion, verdict, row, i + 5)),
                Optional.empty(),
                Optional.empty()));
      }
    }
    gaps.sort(
        Comparator.comparing((Gap gap) -> !gap.critical())
            .thenComparing(Comparator.comparing(Gap::points).reversed())
            .thenComparing(Gap::criterion));
    return gaps;
  }

  private Evidence evidence(Criterion criterion, Verdict verdict, int row, int column) {
    Indicator indicator = checklist.indicator(((Measure.Single) criterion.measure()).indicator());
    AnswerValue value =
        switch (indicator.type()) {
          case YES_NO -> new AnswerValue.Word("no");
          case EXTENT -> new AnswerValue.Word(verdict == Verdict.PARTLY ? "most" : "none");
          case CHOICE -> new AnswerValue.Word(verdict == Verdict.PARTLY ? "spoken" : "nothing");
          case NUMBER ->
              new AnswerValue.Amount(Fraction.of(verdict == Verdict.PARTLY ? 1430 : 4000, 46));
          default -> new AnswerValue.Amount(Fraction.of(verdict == Verdict.PARTLY ? 40 : 12, 1));
        };
    return new Evidence(
        indicator.id(), value, Optional.of(new Place.InSheet("sites.xlsx", "Sites", row, column)));
  }

  private List<UnknownCriterion> unknown(Map<String, Verdict> verdicts) {
    long all = sums(verdicts, c -> true)[2];
    return checklist.criteria().stream()
        .filter(c -> verdicts.get(c.id()) == Verdict.UNKNOWN)
        .sorted(Comparator.comparing((Criterion c) -> -c.weight()).thenComparing(Criterion::id))
        .map(c -> new UnknownCriterion(c.id(), Fraction.of(100L * c.weight(), all)))
        .toList();
  }

  private List<Step> wayUp(Map<String, Verdict> verdicts, Rating from, List<Gap> gaps) {
    if (!from.isBand() || from == Rating.STRONG) {
      return List.of();
    }
    Rating target = Rating.values()[from.ordinal() - 1];
    Map<String, Verdict> now = new LinkedHashMap<>(verdicts);
    List<Step> steps = new ArrayList<>();
    for (Gap gap : gaps) {
      now.put(gap.criterion(), Verdict.MET);
      Scores after = scores(now, c -> true);
      Rating rating = rating(now, after);
      steps.add(new Step(gap.criterion(), after.score().get(), rating));
      if (rating.compareTo(target) <= 0) {
        return steps;
      }
    }
    return List.of();
  }

  List<UnitResult> sorted(List<UnitResult> units) {
    return units.stream()
        .sorted(
            Comparator.comparing(
                    (UnitResult unit) -> unit.scores().score().orElse(Fraction.of(101, 1)))
                .thenComparing(unit -> -unit.people().orElse(-1))
                .thenComparing(UnitResult::id))
        .toList();
  }

  Summary summary(List<UnitResult> units) {
    List<UnitResult> ranked = units.stream().filter(UnitResult::isRanked).toList();
    MeanSums sums = sums(units, UnitResult::scores);
    Map<Rating, Headcount> ratings = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      ratings.put(rating, heads(units, unit -> unit.rating() == rating));
    }
    Fraction weighted = Fraction.ZERO;
    long people = 0;
    for (UnitResult unit : ranked) {
      if (unit.people().isPresent()) {
        people += unit.people().getAsLong();
        weighted = weighted.plus(unit.scores().score().get().times(unit.people().getAsLong()));
      }
    }
    Headcount all = heads(units, unit -> true);
    return new Summary(
        units.size(),
        units.stream().filter(UnitResult::isJudged).count(),
        ranked.size(),
        sums,
        new WeightedSums(weighted, people),
        sums.means().score().map(checklist.bands()::of),
        heads(units, UnitResult::hasCriticalGap),
        all.people(),
        all.peopleUnknown(),
        ratings,
        principles(units),
        areas(units),
        groups(units).isEmpty() ? Optional.empty() : Optional.of(AdminLevel.ADM2),
        groups(units),
        checklist.criteria().stream().map(c -> criterion(c, units, ranked)).toList());
  }

  private Map<Principle, GroupScores> principles(List<UnitResult> units) {
    Map<Principle, GroupScores> principles = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      principles.put(
          principle,
          new GroupScores(
              sums(units, unit -> unit.principles().get(principle)),
              heads(units, unit -> hasGap(unit, c -> c.principle() == principle))));
    }
    return principles;
  }

  private Map<ProtectionArea, GroupScores> areas(List<UnitResult> units) {
    Map<ProtectionArea, GroupScores> areas = new EnumMap<>(ProtectionArea.class);
    for (ProtectionArea area : tagged()) {
      areas.put(
          area,
          new GroupScores(
              sums(units, unit -> unit.areas().get(area)),
              heads(units, unit -> hasGap(unit, c -> c.areas().contains(area)))));
    }
    return areas;
  }

  private List<AdminSummary> groups(List<UnitResult> units) {
    Map<String, List<UnitResult>> byArea = new TreeMap<>();
    for (UnitResult unit : units) {
      byArea
          .computeIfAbsent(unit.admin().getOrDefault("adm2_name", ""), any -> new ArrayList<>())
          .add(unit);
    }
    if (byArea.size() == 1 && byArea.containsKey("")) {
      return List.of();
    }
    return byArea.entrySet().stream()
        .map(
            entry -> {
              List<UnitResult> in = entry.getValue();
              Headcount all = heads(in, unit -> true);
              return new AdminSummary(
                  entry.getKey(),
                  Optional.empty(),
                  in.size(),
                  in.stream().filter(UnitResult::isRanked).count(),
                  all.people(),
                  all.peopleUnknown(),
                  sums(in, UnitResult::scores),
                  heads(in, UnitResult::hasCriticalGap),
                  principles(in),
                  areas(in));
            })
        .sorted(AdminSummary.WORST_FIRST)
        .toList();
  }

  private boolean hasGap(UnitResult unit, Predicate<Criterion> which) {
    return unit.gaps().stream().anyMatch(gap -> which.test(checklist.criterion(gap.criterion())));
  }

  private static Headcount heads(List<UnitResult> units, Predicate<UnitResult> which) {
    Headcount heads = Headcount.NONE;
    for (UnitResult unit : units) {
      if (which.test(unit)) {
        heads =
            heads.plus(
                new Headcount(1, unit.people().orElse(0), unit.people().isPresent() ? 0 : 1));
      }
    }
    return heads;
  }

  private static MeanSums sums(
      List<UnitResult> units, java.util.function.Function<UnitResult, Scores> part) {
    MeanSums sums = MeanSums.NONE;
    for (UnitResult unit : units) {
      sums = sums.plus(sums(unit.isRanked(), part.apply(unit)));
    }
    return sums;
  }

  private static MeanSums sums(boolean ranked, Scores scores) {
    boolean applies = scores.coverage().isPresent();
    boolean scored = ranked && scores.score().isPresent();
    Fraction coverage = scores.coverage().orElse(Fraction.ZERO);
    return new MeanSums(
        scored ? scores.score().get() : Fraction.ZERO,
        scored ? 1 : 0,
        ranked && applies ? scores.low().get() : Fraction.ZERO,
        ranked && applies ? scores.high().get() : Fraction.ZERO,
        ranked && applies ? 1 : 0,
        coverage,
        applies ? 1 : 0,
        ranked ? coverage.rounded(0, java.math.RoundingMode.FLOOR).longValue() : 0,
        ranked && applies ? HUNDRED.numerator().longValue() : 0);
  }

  private CriterionSummary criterion(
      Criterion criterion, List<UnitResult> units, List<UnitResult> ranked) {
    Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    units.forEach(unit -> counts.merge(unit.verdicts().get(criterion.id()), 1L, Long::sum));
    Headcount gaps = heads(units, unit -> hasGap(unit, c -> c.id().equals(criterion.id())));
    Fraction points = Fraction.ZERO;
    for (UnitResult unit : ranked) {
      for (Gap gap : unit.gaps()) {
        points = gap.criterion().equals(criterion.id()) ? points.plus(gap.points()) : points;
      }
    }
    return new CriterionSummary(
        criterion.id(),
        counts.getOrDefault(Verdict.MET, 0L),
        counts.getOrDefault(Verdict.PARTLY, 0L),
        counts.getOrDefault(Verdict.NOT_MET, 0L),
        counts.getOrDefault(Verdict.UNKNOWN, 0L),
        counts.getOrDefault(Verdict.NOT_APPLICABLE, 0L),
        gaps.people(),
        gaps.peopleUnknown(),
        points,
        ranked.size());
  }
}
