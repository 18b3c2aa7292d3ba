package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.FormulaGuard;

/**
 * A row of a grid with all its cells that are not blank, whatever its place in a layout.
 *
 * @param number as {@link Row#number()}
 * @param cells from left to right
 * @param formulas the columns with a formula whose result the file does not hold
 */
record GridRow(long number, boolean hidden, List<GridCell> cells, List<Integer> formulas) {

  GridRow {
    cells = List.copyOf(cells);
    formulas = List.copyOf(formulas);
  }

  boolean isAlone() {
    return cells.size() == 1;
  }

  Optional<GridCell> cell(int column) {
    return cells.stream().filter(cell -> cell.column() == column).findFirst();
  }

  /** All rows of a grid that have any value. */
  static List<GridRow> all(Grid grid) throws UnusableInputException {
    Collector collector = new Collector();
    for (Grid.Part part : grid.parts(1)) {
      part.read(collector);
    }
    return List.copyOf(collector.rows);
  }

  private static final class Collector implements RowFeed {
    private final List<GridRow> rows = new ArrayList<>();
    private List<GridCell> cells = new ArrayList<>();
    private List<Integer> formulas = new ArrayList<>();
    private long number;
    private boolean hidden;

    @Override
    public void begin(long rowNumber, boolean isHidden) {
      number = rowNumber;
      hidden = isHidden;
      cells = new ArrayList<>();
      formulas = new ArrayList<>();
    }

    @Override
    public boolean needs(int column) {
      return true;
    }

    @Override
    public void cell(int column, CellKind kind, boolean percent, char[] source, int from, int n) {
      int guard = kind == CellKind.TEXT && FormulaGuard.stands(source, from, n) ? 1 : 0;
      String text = n > LONGEST_CELL ? "" : new String(source, from + guard, n - guard);
      cells.add(new GridCell(number, column, kind, percent, text));
    }

    @Override
    public void present(int column) {}

    @Override
    public void formulaWithoutValue(int column) {
      formulas.add(column);
    }

    @Override
    public boolean end() {
      if (!cells.isEmpty()) {
        rows.add(new GridRow(number, hidden, cells, formulas));
      }
      return true;
    }
  }
}
