package org.pmaudit.result;

import java.util.Comparator;
import java.util.List;
import org.pmaudit.checklist.Criterion;

/** A criterion that is a gap in at least one unit, with how it fared over all of them. */
public record RecurringGap(Criterion criterion, CriterionSummary summary) {

  private static final Comparator<RecurringGap> ORDER =
      Comparator.comparing((RecurringGap gap) -> !gap.criterion.critical())
          .thenComparing(gap -> -gap.summary.people())
          .thenComparing(gap -> -gap.summary.gaps())
          .thenComparing(gap -> gap.criterion.id());

  /** The gaps of an audit: critical criteria first, then by people, units and id. */
  public static List<RecurringGap> of(Audit audit) {
    return audit.summary().criteria().stream()
        .filter(summary -> summary.gaps() > 0)
        .map(summary -> new RecurringGap(audit.checklist().criterion(summary.id()), summary))
        .sorted(ORDER)
        .toList();
  }
}
