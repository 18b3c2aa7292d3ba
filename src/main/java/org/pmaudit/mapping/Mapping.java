package org.pmaudit.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of the data feeds which indicator, and how its values read, as a user wrote it down.
 *
 * @param maxAgeDays how much older than a unit's newest row a row may be for its answers to count
 *     in {@code combine}
 * @param constants answers that hold for the whole file, by indicator
 * @param columns by indicator
 * @param header of the table that the mapping was made for
 */
public record Mapping(
    Optional<String> sheet,
    Optional<ColumnRef> unitId,
    Optional<ColumnRef> unitName,
    Optional<DateRule> date,
    Optional<Integer> maxAgeDays,
    Map<String, String> constants,
    Map<String, ColumnRule> columns,
    Optional<GroupBy> groupBy,
    Optional<SeenHeader> header) {

  /** No mapping: only exact matches bind. */
  public static final Mapping NONE =
      new Mapping(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          Optional.empty());

  public Mapping {
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  Mapping withColumns(Map<String, ColumnRule> others) {
    return new Mapping(
        sheet, unitId, unitName, date, maxAgeDays, constants, others, groupBy, header);
  }

  /** The same where the people are counted in another table. */
  Mapping withoutPeople() {
    Optional<GroupBy> rest =
        groupBy.map(found -> new GroupBy(found.unit(), found.name(), Optional.empty()));
    return new Mapping(sheet, unitId, unitName, date, maxAgeDays, constants, columns, rest, header);
  }

  /** The column that tells how old a row is. */
  public record DateRule(ColumnRef column, Optional<DateFormat> format) {}
}
