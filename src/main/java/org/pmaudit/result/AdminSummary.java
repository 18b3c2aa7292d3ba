package org.pmaudit.result;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;

/**
 * The units of one admin area.
 *
 * @param id its code, else its name; empty for the units that name no area
 * @param name beside a code; where units differ, the first in the order of characters
 * @param people of its units where known
 */
public record AdminSummary(
    String id,
    Optional<String> name,
    long units,
    long ranked,
    long people,
    long peopleUnknown,
    MeanSums sums,
    Headcount critical,
    Map<Principle, GroupScores> principles,
    Map<ProtectionArea, GroupScores> areas) {

  /** What so many units and more differ by is no admin area. */
  public static final int MOST = 5_000;

  /** Lowest score first, then more people, then id; those without a score last. */
  public static final Comparator<AdminSummary> WORST_FIRST =
      Comparator.comparing(
              (AdminSummary area) -> area.scores().score(),
              Comparator.comparing(
                  (Optional<Fraction> score) -> score.orElse(null),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .thenComparing(Comparator.comparingLong(AdminSummary::people).reversed())
          .thenComparing(AdminSummary::id);

  public AdminSummary {
    principles = Collections.unmodifiableMap(new LinkedHashMap<>(principles));
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
  }

  public Scores scores() {
    return sums.means();
  }
}
