package org.pmaudit.gate;

import java.util.List;
import java.util.Optional;

/**
 * Why one unit does not pass.
 *
 * @param reasons at least one, each a phrase such as {@code critical gap CCCM-S-22}
 */
public record UnitVerdict(
    String checklist, String unit, Optional<String> name, Outcome outcome, List<String> reasons) {

  public UnitVerdict {
    reasons = List.copyOf(reasons);
  }

  /** One line: {@code FAIL SS0107 Mangateen (cccm-site): critical gap CCCM-S-22}. */
  public String line() {
    String word = outcome == Outcome.FAILED ? "FAIL" : "OPEN";
    String label = name.map(n -> unit + " " + n).orElse(unit);
    return "%s  %s (%s): %s".formatted(word, label, checklist, String.join("; ", reasons));
  }
}
