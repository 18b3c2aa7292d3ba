package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.UnusableInputException;

/** The first rows of a grid that have any value, from which its layout is found. */
record Head(List<HeadRow> rows) {

  /** How many rows with values are looked at. */
  static final int ROWS = 100;

  Head {
    rows = List.copyOf(rows);
  }

  /** Reads as many rows as are looked at, and on to a given one. */
  static Head of(Grid grid, long upTo) throws UnusableInputException {
    Collector collector = new Collector(upTo);
    for (Grid.Part part : grid.parts(1)) {
      part.read(collector);
    }
    return new Head(collector.rows);
  }

  int width() {
    return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  List<HeadRow> after(int index) {
    return rows.subList(index + 1, rows.size());
  }

  private static final class Collector implements RowFeed {
    private final List<HeadRow> rows = new ArrayList<>();
    private final long upTo;
    private List<HeadRow.Cell> cells = new ArrayList<>();
    private long number;
    private boolean hidden;

    Collector(long upTo) {
      this.upTo = upTo;
    }

    @Override
    public void begin(long rowNumber, boolean isHidden) {
      number = rowNumber;
      hidden = isHidden;
      cells = new ArrayList<>();
    }

    @Override
    public boolean needs(int column) {
      return true;
    }

    @Override
    public void cell(int column, CellKind kind, boolean percent, char[] source, int from, int n) {
      present(column);
      cells.add(new HeadRow.Cell(kind, Looks.cleaned(new String(source, from, n))));
    }

    @Override
    public void present(int column) {
      while (cells.size() < column) {
        cells.add(HeadRow.Cell.BLANK);
      }
    }

    @Override
    public void formulaWithoutValue(int column) {}

    @Override
    public boolean end() {
      if (!cells.isEmpty()) {
        rows.add(new HeadRow(number, hidden, cells));
      }
      return rows.size() < ROWS || number < upTo;
    }
  }
}
