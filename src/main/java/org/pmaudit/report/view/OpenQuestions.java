package org.pmaudit.report.view;

import java.util.Comparator;
import java.util.List;
import org.pmaudit.result.Audit;

/** A criterion that some units left open, and how many. */
public record OpenQuestions(CriterionCard criterion, long units) {

  /** Weightiest first, then those open most often. */
  public static List<OpenQuestions> of(Audit audit, Cards cards) {
    return audit.summary().criteria().stream()
        .filter(one -> one.unknown() > 0)
        .map(one -> new OpenQuestions(cards.criterion(one.id()), one.unknown()))
        .sorted(
            Comparator.comparing((OpenQuestions one) -> -one.criterion().criterion().weight())
                .thenComparing(one -> -one.units())
                .thenComparing(one -> one.criterion().id()))
        .toList();
  }
}
