package org.pmaudit.result;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;

/**
 * Which column fed an indicator.
 *
 * @param column the header and place of the column, or the constant
 * @param how the rule that bound it: {@code mapping}, {@code hxl}, {@code name}, {@code label} …
 */
public record ColumnUse(String indicator, String column, String how) {

  /** Each use once, in the order of the checklist's indicators, then by column. */
  public static List<ColumnUse> sorted(Stream<ColumnUse> uses, Checklist checklist) {
    List<String> order = List.copyOf(checklist.indicators().keySet());
    return uses.distinct()
        .sorted(
            Comparator.comparing((ColumnUse use) -> order.indexOf(use.indicator()))
                .thenComparing(ColumnUse::column)
                .thenComparing(ColumnUse::how))
        .toList();
  }
}
