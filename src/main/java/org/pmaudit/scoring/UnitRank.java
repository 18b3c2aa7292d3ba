package org.pmaudit.scoring;

import java.util.Comparator;

/**
 * What orders units: score, then people (more first), then id; those without a score last. Units
 * alike in all of it follow the order of their rows.
 *
 * @param judged 0 where there is no score
 * @param people -1 where not known
 */
record UnitRank(int earned, int judged, long people, String id, long row) {

  static final Comparator<UnitRank> WORST_FIRST =
      Comparator.comparing((UnitRank rank) -> rank.judged == 0)
          .thenComparing(UnitRank::compareScores)
          .thenComparing(Comparator.comparingLong(UnitRank::people).reversed())
          .thenComparing(UnitRank::id)
          .thenComparingLong(UnitRank::row);

  private static int compareScores(UnitRank left, UnitRank right) {
    return left.judged == 0 || right.judged == 0
        ? 0
        : Long.compare((long) left.earned * right.judged, (long) right.earned * left.judged);
  }

  /** Whether a score alone already puts a unit behind this one. */
  boolean isBefore(UnitScore unit) {
    int theirs = unit.judged(Facets.WHOLE);
    if (judged == 0 || theirs == 0) {
      return judged > 0;
    }
    return (long) earned * theirs < (long) unit.earned(Facets.WHOLE) * judged;
  }
}
