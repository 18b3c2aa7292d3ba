package org.pmaudit.result;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.problem.Note;

/**
 * One checklist held against the data.
 *
 * @param units worst score first, more people first, then id; units without a score last. May be a
 *     view that builds each unit when it is asked for, so it is not copied
 * @param unitsComplete whether {@code units} holds all units
 */
public record Audit(
    Checklist checklist,
    List<ColumnUse> mapping,
    Summary summary,
    List<UnitResult> units,
    List<Note> dataQuality,
    boolean unitsComplete) {
  public Audit {
    mapping = List.copyOf(mapping);
    dataQuality = List.copyOf(dataQuality);
  }

  /** The criteria with a gap somewhere: critical ones first, then by people, units, id. */
  public List<CriterionSummary> recurringGaps() {
    Set<String> critical =
        checklist.criteria().stream()
            .filter(Criterion::critical)
            .map(Criterion::id)
            .collect(Collectors.toUnmodifiableSet());
    return summary.criteria().stream()
        .filter(criterion -> criterion.gaps() > 0)
        .sorted(
            Comparator.comparing((CriterionSummary gap) -> !critical.contains(gap.id()))
                .thenComparing(Comparator.comparingLong(CriterionSummary::people).reversed())
                .thenComparing(Comparator.comparingLong(CriterionSummary::gaps).reversed())
                .thenComparing(CriterionSummary::id))
        .toList();
  }
}
