package org.pmaudit.result;

import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/**
 * How one criterion fared over all units.
 *
 * @param people in units with that gap
 * @param peopleUnknown units with that gap that do not say how many people
 * @param points Σ points to gain over ranked units
 * @param ranked how many units are ranked
 */
public record CriterionSummary(
    String id,
    long met,
    long partly,
    long notMet,
    long unknown,
    long notApplicable,
    long people,
    long peopleUnknown,
    Fraction points,
    long ranked) {

  /** Units with that gap. */
  public long gaps() {
    return partly + notMet;
  }

  /** The points the mean score would gain: Σ points / ranked units; absent without ranked units. */
  public Optional<Fraction> gain() {
    return MeanSums.mean(points, ranked);
  }

  /** What two parts of the data say of the same criterion. */
  public CriterionSummary plus(CriterionSummary other) {
    return new CriterionSummary(
        id,
        met + other.met,
        partly + other.partly,
        notMet + other.notMet,
        unknown + other.unknown,
        notApplicable + other.notApplicable,
        people + other.people,
        peopleUnknown + other.peopleUnknown,
        points.plus(other.points),
        ranked + other.ranked);
  }
}
