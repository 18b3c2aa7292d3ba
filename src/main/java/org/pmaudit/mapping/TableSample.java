package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Reads the first rows of a table to find out how its columns are written. */
final class TableSample {

  /** How many rows are looked at. */
  static final int ROWS = 10_000;

  private final BitSet wanted = new BitSet();
  private final List<Looked> looked = new ArrayList<>();
  private int rows;

  /** A column that is looked at. */
  private record Looked(int column, boolean isDate, ColumnSample sample) {}

  /** Asks for a column of dates, or else of numbers, to be looked at. */
  ColumnSample look(int column, boolean isDate, Translations translations) {
    ColumnSample sample = new ColumnSample(translations);
    looked.add(new Looked(column, isDate, sample));
    wanted.set(column);
    return sample;
  }

  /** Looks at the columns asked for. */
  void read(Table table) throws UnusableInputException {
    if (looked.isEmpty()) {
      return;
    }
    for (Slice slice : table.slices(1)) {
      slice.read(wanted, this::row, new Notes());
    }
  }

  private boolean row(Row row) {
    for (Looked column : looked) {
      if (column.isDate()) {
        column.sample().lookForDate(row, column.column());
      } else {
        column.sample().lookForNumber(row, column.column());
      }
    }
    rows++;
    return rows < ROWS;
  }
}
