package org.pmaudit.gate;

import java.util.List;
import java.util.Optional;

/**
 * Whether one unit passes, and why it does not.
 *
 * @param reasons each a phrase such as {@code critical gap CCCM-S-22}; empty if it passes
 */
public record UnitVerdict(
    String checklist, String unit, Optional<String> name, Outcome outcome, List<String> reasons) {

  public UnitVerdict {
    reasons = List.copyOf(reasons);
  }

  /** One line: {@code FAIL SS0107 Mangateen (cccm-site): critical gap CCCM-S-22}. */
  public String line() {
    String label = name.map(n -> unit + " " + n).orElse(unit);
    String line = "%s  %s (%s)".formatted(word(), label, checklist);
    return OneLine.of(reasons.isEmpty() ? line : line + ": " + String.join("; ", reasons));
  }

  private String word() {
    return switch (outcome) {
      case PASSED -> "PASS";
      case INCONCLUSIVE -> "OPEN";
      case FAILED -> "FAIL";
    };
  }
}
