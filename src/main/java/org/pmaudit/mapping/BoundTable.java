package org.pmaudit.mapping;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Table;

/**
 * A table whose columns are bound and whose ways of writing are known, ready to be read.
 *
 * @param slots what feeds the answers, in the order of the slots
 * @param id the column with the ids of units, from 0
 * @param date the column that tells how old a row is
 * @param keys the columns that rows of repeats name a row by
 * @param filter tells which rows count
 * @param firstPosition what a row's number is added to for its position among the rows of all
 *     tables
 */
record BoundTable(
    Table table,
    Checklist checklist,
    LocalDate asOf,
    List<Slot> slots,
    int id,
    Optional<RowDate> date,
    List<Integer> keys,
    RowFilter filter,
    long firstPosition) {

  BoundTable {
    slots = List.copyOf(slots);
    keys = List.copyOf(keys);
  }

  /** A column of dates, their format, and the order of day and month. */
  record RowDate(int column, Optional<DateFormat> format, DateOrder order) {}

  /** The columns that tell rows of one unit from those of another, and the newer from the older. */
  BitSet keyColumns() {
    BitSet wanted = filter.columns();
    wanted.set(id);
    keys.forEach(wanted::set);
    date.ifPresent(found -> wanted.set(found.column()));
    return wanted;
  }

  BoundTable at(long position) {
    return new BoundTable(table, checklist, asOf, slots, id, date, keys, filter, position);
  }

  BitSet allColumns() {
    BitSet wanted = keyColumns();
    for (Slot slot : slots) {
      slot.binding().column().ifPresent(column -> wanted.set(column.index()));
      slot.binding().options().values().forEach(column -> wanted.set(column.index()));
      slot.binding().besides().forEach(column -> wanted.set(column.index()));
    }
    return wanted;
  }
}
