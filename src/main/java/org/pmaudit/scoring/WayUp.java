package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Rating;
import org.pmaudit.result.Step;

/**
 * The shortest way up: the gaps to close until the band above the rating is reached. Where the cap
 * of critical gaps stands in the way, every critical gap comes first; then the others by points.
 */
final class WayUp {

  private final UnitScore unit;
  private final RatingRules rules;
  private final Rating rating;

  WayUp(UnitScore unit) {
    this.unit = unit;
    this.rules = unit.compiled().ratings();
    this.rating = unit.rating();
  }

  private boolean hasTarget() {
    return rating.isBand() && rating != Rating.STRONG;
  }

  /** The band above. */
  private Rating target() {
    return Rating.values()[rating.ordinal() - 1];
  }

  /** Whether the cap of an unknown critical criterion stands in the way. */
  boolean isBlocked() {
    return hasTarget()
        && unit.hasCriticalUnknown()
        && RatingRules.bars(rules.caps().criticalUnknown(), target());
  }

  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (!hasTarget() || isBlocked()) {
      return steps;
    }
    int earned = unit.earned(Facets.WHOLE);
    int judged = unit.judged(Facets.WHOLE);
    long criticalLeft = all().filter(unit::isCriticalGap).count();
    for (int criterion : order()) {
      earned += unit.missing(criterion);
      criticalLeft -= unit.isCriticalGap(criterion) ? 1 : 0;
      Rating reached = rules.rating(earned, judged, criticalLeft > 0, unit.hasCriticalUnknown());
      steps.add(new Step(id(criterion), Fraction.of(earned, judged), reached));
      if (reached.ordinal() <= target().ordinal()) {
        break;
      }
    }
    return steps;
  }

  private List<Integer> order() {
    boolean criticalFirst = RatingRules.bars(rules.caps().criticalGap(), target());
    return all()
        .filter(i -> unit.verdict(i).isGap())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> criticalFirst && !unit.isCriticalGap(i))
                .thenComparing(unit::missing, Comparator.reverseOrder())
                .thenComparing(this::id))
        .toList();
  }

  private IntStream all() {
    return IntStream.range(0, unit.compiled().size());
  }

  private String id(int criterion) {
    return unit.compiled().criterion(criterion).criterion().id();
  }
}
