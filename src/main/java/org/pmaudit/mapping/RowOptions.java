package org.pmaudit.mapping;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run says about reading rows as units.
 *
 * @param asOf the day of the audit; later dates are unknown
 * @param duplicates what is done with several rows of a unit; absent: {@code latest} where a date
 *     is known, else {@code error}
 * @param sheet the only sheet to read, which goes before the mapping's
 * @param selection which rows the run is about
 */
public record RowOptions(
    LocalDate asOf,
    Optional<Duplicates> duplicates,
    Optional<String> sheet,
    RowSelection selection) {

  public static RowOptions asOf(LocalDate day) {
    return new RowOptions(day, Optional.empty(), Optional.empty(), RowSelection.ALL);
  }

  public RowOptions with(Duplicates choice) {
    return new RowOptions(asOf, Optional.of(choice), sheet, selection);
  }

  public RowOptions with(RowSelection rows) {
    return new RowOptions(asOf, duplicates, sheet, rows);
  }
}
