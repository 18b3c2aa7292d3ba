package org.pmaudit.gate;

import java.util.List;

/**
 * What the gate says of a result.
 *
 * @param units the units that do not pass, in the order of the result
 * @param sentence one sentence with the reason, as the last line a user sees
 */
public record GateVerdict(Outcome outcome, List<UnitVerdict> units, String sentence) {
  public GateVerdict {
    units = List.copyOf(units);
  }
}
