package org.pmaudit.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Note;

/** A result for tests, its units in their order and its summary counted from them. */
public final class MadeResult {

  public static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

  private MadeResult() {}

  public static Result of(Checklist checklist, UnitResult... units) {
    return of(List.of(audit(checklist, List.of(units))));
  }

  public static Result of(List<Audit> audits) {
    List<Input> inputs = audits.isEmpty() ? List.of() : List.of(input(audits.get(0)));
    return new Result("0.1.0", AS_OF, Sensitivity.HIGH, false, inputs, audits);
  }

  private static Input input(Audit audit) {
    long units = audit.units().size();
    return new Input(
        "sites.csv", "00", new Input.Rows(units, units, 0, 0, 0, 0), audit.summary().judged());
  }

  public static Audit audit(Checklist checklist, List<UnitResult> units, Note... notes) {
    return new Audit(
        checklist, List.of(), summary(checklist, units), worstFirst(units), List.of(notes), true);
  }

  private static List<UnitResult> worstFirst(List<UnitResult> units) {
    List<UnitResult> sorted = new ArrayList<>(units);
    sorted.sort(
        Comparator.comparing((UnitResult unit) -> unit.scores().score().orElse(Fraction.of(101, 1)))
            .thenComparing(UnitResult::id));
    return sorted;
  }

  private static Summary summary(Checklist checklist, List<UnitResult> units) {
    List<Fraction> scores =
        units.stream()
            .filter(UnitResult::isRanked)
            .flatMap(unit -> unit.scores().score().stream())
            .toList();
    Fraction sum = scores.stream().reduce(Fraction.ZERO, Fraction::plus);
    MeanSums sums =
        new MeanSums(sum, scores.size(), sum, sum, scores.size(), Fraction.ZERO, 0, 0, 0);
    return new Summary(
        units.size(),
        units.stream().filter(UnitResult::isJudged).count(),
        scores.size(),
        sums,
        WeightedSums.NONE,
        Optional.empty(),
        Headcount.NONE,
        0,
        units.size(),
        ratings(units),
        principles(),
        Map.of(),
        Optional.empty(),
        List.of(),
        checklist.criteria().stream().map(one -> criterion(one, units)).toList());
  }

  private static Map<Rating, Headcount> ratings(List<UnitResult> units) {
    Map<Rating, Headcount> ratings = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      long of = units.stream().filter(unit -> unit.rating() == rating).count();
      ratings.put(rating, new Headcount(of, 0, of));
    }
    return ratings;
  }

  private static Map<Principle, GroupScores> principles() {
    Map<Principle, GroupScores> principles = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      principles.put(principle, new GroupScores(MeanSums.NONE, Headcount.NONE));
    }
    return principles;
  }

  private static CriterionSummary criterion(Criterion criterion, List<UnitResult> units) {
    long[] counts = new long[Verdict.values().length];
    for (UnitResult unit : units) {
      counts[unit.verdicts().getOrDefault(criterion.id(), Verdict.UNKNOWN).ordinal()]++;
    }
    return new CriterionSummary(
        criterion.id(),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        counts[4],
        0,
        0,
        Fraction.ZERO,
        0);
  }
}
