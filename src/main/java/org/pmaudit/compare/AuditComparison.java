package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.result.Audit;
import org.pmaudit.result.UnitResult;

/**
 * One checklist in both results.
 *
 * @param units of both sides, the greatest loss first
 * @param criteria of both versions, in the order of the checklist after
 * @param onlyBefore units that are gone, by id; their gaps are not fixed
 * @param onlyAfter units that came, by id; their gaps are not new
 * @param causes of a change of the mean score or its coverage; empty where nothing changed
 */
public record AuditComparison(
    Audit before,
    Audit after,
    List<UnitChange> units,
    List<CriterionChange> criteria,
    List<UnitResult> onlyBefore,
    List<UnitResult> onlyAfter,
    Set<Cause> causes) {

  public AuditComparison {
    units = List.copyOf(units);
    criteria = List.copyOf(criteria);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    causes = Collections.unmodifiableSet(new TreeSet<>(causes));
  }

  public String checklist() {
    return after.checklist().id();
  }

  /** The mean of ranked units. */
  public ScoreChange score() {
    return new ScoreChange(before.summary().mean().score(), after.summary().mean().score());
  }

  public ScoreChange weighted() {
    return new ScoreChange(before.summary().weighted(), after.summary().weighted());
  }

  public ScoreChange coverage() {
    return new ScoreChange(before.summary().mean().coverage(), after.summary().mean().coverage());
  }

  /** The means by principle. */
  public Map<Principle, ScoreChange> principles() {
    Map<Principle, ScoreChange> changes = new LinkedHashMap<>();
    after
        .summary()
        .principles()
        .forEach(
            (principle, scores) ->
                changes.put(
                    principle,
                    new ScoreChange(
                        Optional.ofNullable(before.summary().principles().get(principle))
                            .flatMap(was -> was.scores().score()),
                        scores.scores().score())));
    return changes;
  }

  public long count(Kind kind) {
    return units.stream().mapToLong(unit -> unit.count(kind)).sum();
  }

  public List<Incomparable> incomparable() {
    return units.stream().flatMap(unit -> unit.incomparable().stream()).toList();
  }

  /** Units that lost points, the greatest loss first. */
  public List<UnitChange> fell() {
    return units.stream().filter(unit -> sign(unit) < 0).toList();
  }

  /** Units that gained points, the greatest gain first. */
  public List<UnitChange> rose() {
    List<UnitChange> rose = new ArrayList<>(units.stream().filter(u -> sign(u) > 0).toList());
    Collections.reverse(rose);
    return rose;
  }

  /** Units with a gap that was accepted since, or is no longer, in the order of {@code units}. */
  public List<UnitChange> waiversChanged() {
    return units.stream()
        .filter(unit -> unit.gaps().stream().anyMatch(GapChange::isOfWaiver))
        .toList();
  }

  /** Criteria with a gap that came, went or moved, in the order of {@code criteria}. */
  public List<CriterionChange> changedCriteria() {
    return criteria.stream().filter(CriterionChange::isChanged).toList();
  }

  private static int sign(UnitChange unit) {
    return unit.score().points().map(Fraction::signum).orElse(0);
  }
}
