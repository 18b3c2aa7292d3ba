package org.pmaudit.form;

import java.util.List;

/**
 * A row for each unit.
 *
 * @param count of the rows made ready; 1 or more, and not fewer than there are units
 * @param units those known beforehand, in the order of their rows
 */
public record FormRows(int count, List<FormUnit> units) {

  /** The most rows a form is made for. */
  public static final int MOST = 10_000;

  public FormRows {
    units = List.copyOf(units);
    if (count < 1 || count > MOST || count < units.size()) {
      throw new IllegalArgumentException("%s rows for %s units".formatted(count, units.size()));
    }
  }

  public static FormRows blank(int count) {
    return new FormRows(count, List.of());
  }

  public static FormRows of(List<FormUnit> units) {
    return new FormRows(units.size(), units);
  }
}
