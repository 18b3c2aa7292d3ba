package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.problem.Place;

/**
 * The rows of several tables, put one after the other.
 *
 * @param tables in their order, each with its first position
 */
record Rows(List<BoundTable> tables) {

  Rows {
    tables = List.copyOf(tables);
  }

  /** The place of a cell, its column counted from 0. */
  Place place(long position, int column) {
    BoundTable table = table(position);
    return table.table().place(position - table.firstPosition(), column);
  }

  /** The place of the unit's id in a row. */
  Place idPlace(long position) {
    return place(position, table(position).id());
  }

  private BoundTable table(long position) {
    return tables.get(index(position));
  }

  /** The index of the table that a row stands in. */
  int index(long position) {
    int last = tables.size() - 1;
    while (last > 0 && tables.get(last).firstPosition() >= position) {
      last--;
    }
    return last;
  }
}
