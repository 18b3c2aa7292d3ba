package org.pmaudit.dataset;

import java.util.BitSet;
import org.pmaudit.problem.Notes;
import org.pmaudit.text.FormulaGuard;

/** Keeps the cells that are wanted, hands on the rows of data and counts the others. */
final class DataFeed implements RowFeed {

  private final GridTable table;
  private final boolean[] wanted;
  private final RowSorter sorter;
  private final RowSink sink;
  private final Notes notes;
  private final Row row = new Row();
  private boolean data;
  private boolean hidden;
  private int lastColumn;
  private long lastCounted;
  private boolean formulaNoted;
  private long given;
  private long blank;
  private long totals;
  private long repeated;
  private long hiddenRows;

  DataFeed(GridTable table, BitSet wantedColumns, RowSink sink, Notes notes) {
    this.table = table;
    this.sorter = table.sorter();
    this.sink = sink;
    this.notes = notes;
    this.lastCounted = table.lastHeaderRow();
    this.wanted = new boolean[Math.max(wantedColumns.length(), table.columns().size())];
    wantedColumns.stream().forEach(column -> wanted[column] = true);
  }

  @Override
  public void begin(long number, boolean isHidden) {
    data = number > table.lastHeaderRow();
    hidden = isHidden;
    lastColumn = -1;
    row.begin(number);
    sorter.begin();
  }

  @Override
  public boolean needs(int column) {
    return data && (isWanted(column) || sorter.needsText());
  }

  @Override
  public void cell(
      int column, CellKind kind, boolean percent, char[] source, int from, int length) {
    lastColumn = Math.max(lastColumn, column);
    sorter.cell(column, kind, source, from, length);
    if (length > LONGEST_CELL) {
      tooLong(column, length);
    } else if (isWanted(column)) {
      int guard = kind == CellKind.TEXT && FormulaGuard.stands(source, from, length) ? 1 : 0;
      row.add(column, kind, percent, source, from + guard, length - guard);
    }
  }

  @Override
  public void ascii(int column, byte[] source, int from, int length, long word) {
    if (!data || sorter.needsText() || source[from] == '\'') {
      RowFeed.super.ascii(column, source, from, length, word);
      return;
    }
    present(column);
    if (isWanted(column)) {
      row.add(column, source, from, length, word);
    }
  }

  private void tooLong(int column, int length) {
    if (data) {
      String why =
          "this cell has %s characters, more than the %s a spreadsheet's can hold, and reads as blank"
              .formatted(length, LONGEST_CELL);
      note(row.number(), column, "long-cell", why);
    }
  }

  @Override
  public void present(int column) {
    lastColumn = Math.max(lastColumn, column);
    sorter.present();
  }

  @Override
  public void formulaWithoutValue(int column) {
    if (data && !formulaNoted) {
      formulaNoted = true;
      String why =
          "a formula here, perhaps others too, has no stored result and reads as blank: formulas"
              + " are never computed; open and save the file in a spreadsheet program";
      note(row.number(), column, "formula-without-value", why);
    }
  }

  @Override
  public boolean end() {
    if (!data) {
      return true;
    }
    RowSorter.Sort sort = sorter.sort();
    if (sort == RowSorter.Sort.BLANK) {
      if (!table.leavesOutBlankRows()) {
        blank(row.number());
      }
      return true;
    }
    countLeftOut();
    return hidden && !table.takesHiddenRows() ? hidden() : take(sort);
  }

  RowBooks books() {
    return new RowBooks(given, blank, totals, repeated, hiddenRows);
  }

  private boolean isWanted(int column) {
    return column < wanted.length && wanted[column];
  }

  /** Blank rows between rows that have values; those after the last one do not count. */
  private void countLeftOut() {
    if (table.leavesOutBlankRows()) {
      for (long number = lastCounted + 1; number < row.number(); number++) {
        blank(number);
      }
    }
    lastCounted = row.number();
  }

  private void blank(long number) {
    blank++;
    note(number, 0, "blank-row", "this row is blank and was skipped");
  }

  private boolean hidden() {
    hiddenRows++;
    note(row.number(), 0, "hidden-row", "this row is hidden in the workbook and was skipped");
    return true;
  }

  private boolean take(RowSorter.Sort sort) {
    switch (sort) {
      case TOTALS -> {
        totals++;
        note(row.number(), 0, "totals-row", "this row adds up others and was skipped");
      }
      case REPEATED_HEADER -> {
        repeated++;
        note(row.number(), 0, "repeated-header", "this row repeats the header and was skipped");
      }
      case REMARK -> {
        blank++;
        note(row.number(), 0, "remark-row", "this row holds only a remark and was skipped");
      }
      case CALLED_TOTAL, DATA, BLANK -> {
        return give(sort);
      }
    }
    return true;
  }

  private boolean give(RowSorter.Sort sort) {
    given++;
    if (sort == RowSorter.Sort.CALLED_TOTAL) {
      String why = "this row begins like a totals row but holds words, so it was kept as data";
      note(row.number(), 0, "called-total", why);
    }
    if (lastColumn >= table.columns().size()) {
      String why = "this row has a value beyond the last column of the header";
      note(row.number(), lastColumn, "beyond-header", why);
    }
    return sink.row(row);
  }

  private void note(long number, int column, String code, String message) {
    notes.add(code, table.place(number, column), message);
  }
}
