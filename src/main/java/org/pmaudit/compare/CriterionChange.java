package org.pmaudit.compare;

import java.util.Map;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.result.Headcount;

/**
 * What became of one criterion over the units of both sides.
 *
 * @param gaps of each kind the units, and the people in them as of after
 * @param incomparable units of which one side cannot say anything
 */
public record CriterionChange(String criterion, Map<Kind, Headcount> gaps, long incomparable) {

  public CriterionChange {
    gaps = Map.copyOf(gaps);
  }

  public Headcount of(Kind kind) {
    return gaps.getOrDefault(kind, Headcount.NONE);
  }

  /** Whether any gap of it came, went or moved. */
  public boolean isChanged() {
    return gaps.keySet().stream().anyMatch(kind -> kind != Kind.UNCHANGED) || incomparable > 0;
  }

  /** Units that had the gap and have it still. */
  public long stillOpen() {
    return gaps.entrySet().stream()
        .filter(entry -> entry.getKey().isStillOpen())
        .mapToLong(entry -> entry.getValue().units())
        .sum();
  }
}
