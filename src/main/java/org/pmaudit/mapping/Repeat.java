package org.pmaudit.mapping;

import org.pmaudit.dataset.Table;

/**
 * A table of what a form asks several times over: latrines, rooms, members of a household.
 *
 * @param parent the form's own table
 */
record Repeat(Table table, Table parent, RepeatKey key) {

  /** What a message calls it. */
  String shown() {
    return "`" + table.sheet().orElseGet(table::file) + "`";
  }
}
