package org.pmaudit.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.result.UnitResult;

/**
 * What became of one unit.
 *
 * @param gaps in the order of the gaps after, then those that are fixed, by id
 * @param incomparable gaps of one side of which the other cannot say anything
 * @param causes of every change of score, rating, gap or waiver; empty where nothing changed
 */
public record UnitChange(
    UnitResult before,
    UnitResult after,
    List<GapChange> gaps,
    List<Incomparable> incomparable,
    Set<Cause> causes) {

  /** The greatest loss first, then id; units without a score on one side last. */
  static final Comparator<UnitChange> WORST_FIRST =
      Comparator.comparing(
              (UnitChange unit) -> unit.score().points(),
              Comparator.comparing(
                  (Optional<Fraction> points) -> points.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(unit -> unit.after().id());

  public UnitChange {
    gaps = List.copyOf(gaps);
    incomparable = List.copyOf(incomparable);
    causes = Collections.unmodifiableSet(new TreeSet<>(causes));
  }

  /** The raw score. */
  public ScoreChange score() {
    return new ScoreChange(before.scores().score(), after.scores().score());
  }

  /** The score after waivers, or the raw score where there are none. */
  public ScoreChange afterWaivers() {
    return new ScoreChange(
        before.scoreAfterWaivers().or(() -> before.scores().score()),
        after.scoreAfterWaivers().or(() -> after.scores().score()));
  }

  public boolean ratingChanged() {
    return before.rating() != after.rating();
  }

  public long count(Kind kind) {
    return gaps.stream().filter(gap -> gap.kind() == kind).count();
  }
}
