package org.pmaudit.result;

import org.pmaudit.checklist.Fraction;

/**
 * How one criterion fared over all units.
 *
 * @param people in units with that gap
 * @param peopleUnknown units with that gap that do not say how many people
 * @param gain Σ points to gain / ranked units; 0 without ranked units
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
    Fraction gain) {

  /** Units with that gap. */
  public long gaps() {
    return partly + notMet;
  }
}
