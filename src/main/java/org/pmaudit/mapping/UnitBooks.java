package org.pmaudit.mapping;

/**
 * What became of the rows of a table: read = units + merged + grouped + skipped + filtered.
 *
 * @param units rows that became a unit of their own
 * @param merged rows that gave way to, or went into, another row of the same unit
 * @param grouped rows finer than a unit, less one for each unit they made
 * @param skipped blank, totals, hidden and repeated header rows, and rows without a unit id
 * @param filtered rows left out by a filter
 */
public record UnitBooks(long units, long merged, long grouped, long skipped, long filtered) {

  public static final UnitBooks NONE = new UnitBooks(0, 0, 0, 0, 0);

  public long read() {
    return units + merged + grouped + skipped + filtered;
  }

  public UnitBooks plus(UnitBooks other) {
    return new UnitBooks(
        units + other.units,
        merged + other.merged,
        grouped + other.grouped,
        skipped + other.skipped,
        filtered + other.filtered);
  }
}
