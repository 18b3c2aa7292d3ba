package org.pmaudit.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Gap;

/**
 * A gap accepted by someone, for a reason, until a date.
 *
 * @param unit the id of a unit, or {@value #ANY_UNIT}
 * @param approvedBy a role
 * @param expires the last day on which it holds
 * @param place where it begins in its file
 */
public record Waiver(
    String criterion,
    String unit,
    String reason,
    String approvedBy,
    LocalDate approvedOn,
    LocalDate expires,
    Optional<String> link,
    Place place) {

  public static final String ANY_UNIT = "*";

  boolean isForAnyUnit() {
    return unit.equals(ANY_UNIT);
  }

  boolean covers(String unitId) {
    return isForAnyUnit() || unit.equals(unitId);
  }

  /** Whether it holds on a day: through the end of the day it expires. */
  boolean isInForceOn(LocalDate day) {
    return !day.isAfter(expires);
  }

  Gap.WaiverLabel label(LocalDate day) {
    return new Gap.WaiverLabel(isInForceOn(day), reason, approvedBy, approvedOn, expires, link);
  }
}
