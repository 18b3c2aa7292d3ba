package org.pmaudit.compare;

import java.util.List;
import org.pmaudit.result.Result;

/**
 * Two results held against each other.
 *
 * @param audits those whose checklist is in both, in the order of after
 * @param onlyBefore ids of checklists that only the older result has; nothing of them is compared
 * @param onlyAfter the same of the newer
 */
public record Comparison(
    Side before,
    Side after,
    List<AuditComparison> audits,
    List<String> onlyBefore,
    List<String> onlyAfter) {

  /** One of the results, and the name of its file. */
  public record Side(String name, Result result) {}

  public Comparison {
    audits = List.copyOf(audits);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
  }

  /** Whether any unit is in both, so that anything could be compared. */
  public boolean isAboutAnything() {
    return audits.stream().anyMatch(audit -> !audit.units().isEmpty());
  }
}
