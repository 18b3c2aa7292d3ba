package org.pmaudit.result;

import java.util.List;
import java.util.Optional;

/** Puts the units of several audits into one order. */
final class UnitMerge {

  private UnitMerge() {}

  /**
   * The units, worst first. Where an audit lists its worst units alone, none stands in the merged
   * list that is better than the best of them: one that was cut might come before it.
   */
  static List<UnitResult> of(List<Audit> audits, KeepUnits keep) {
    long total = audits.stream().mapToLong(audit -> audit.summary().units()).sum();
    boolean cutToNothing =
        audits.stream().anyMatch(audit -> !audit.unitsComplete() && audit.units().isEmpty());
    if (cutToNothing) {
      return List.of();
    }
    Optional<UnitResult> last =
        audits.stream()
            .filter(audit -> !audit.unitsComplete())
            .map(audit -> audit.units().get(audit.units().size() - 1))
            .min(UnitResult.WORST_FIRST);
    return audits.stream()
        .flatMap(audit -> audit.units().stream())
        .filter(unit -> last.isEmpty() || UnitResult.WORST_FIRST.compare(unit, last.get()) <= 0)
        .sorted(UnitResult.WORST_FIRST)
        .limit(keep.capacity(total))
        .toList();
  }
}
