package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Folding;

/**
 * Finds the texts of a grid that can ask for something. Left out are instructions, figures, rows
 * that are hidden, answers, rows of data below the header of a table, and what stands in one column
 * more than once, since that is a value.
 */
final class Captions {

  /** Fewer cells in a row are the label of a row and what belongs to it. */
  private static final int CELLS_OF_HEADER = 4;

  /** What the columns of our own workbook are called that hold what people write. */
  private static final Set<String> WRITTEN = Set.of("answer", "evidence", "comment");

  private final Grid grid;
  private final Head head;
  private final ReadOptions options;
  private final Map<String, Integer> times = new HashMap<>();
  private final List<Caption> found = new ArrayList<>();

  private Captions(Grid grid, Head head, ReadOptions options) {
    this.grid = grid;
    this.head = head;
    this.options = options;
  }

  static List<Caption> of(Grid grid, ReadOptions options) throws UnusableInputException {
    Head head = Head.of(grid, options.headerRow().orElse(0L));
    Captions captions = new Captions(grid, head, options);
    if (head.rows().isEmpty() || grid.sheet().filter(Instructions::head).isPresent()) {
      return List.of();
    }
    Optional<FormPage> page = FormPage.find(grid, head, options);
    if (page.isPresent()) {
      page.get().asking().stream()
          .filter(GridCell::isWords)
          .forEach(cell -> captions.add(cell, page.get().kind()));
    } else {
      captions.addAll();
    }
    return List.copyOf(captions.found);
  }

  private void addAll() throws UnusableInputException {
    List<GridRow> rows =
        Instructions.leftOut(GridRow.all(grid)).stream()
            .filter(row -> !row.hidden() || options.hiddenRows())
            .toList();
    rows.forEach(row -> row.cells().forEach(cell -> times.merge(key(cell), 1, Integer::sum)));
    Optional<Set<Integer>> written = written();
    List<GridRow> asking = written.isPresent() ? rows : withoutData(rows);
    for (GridRow row : asking) {
      row.cells().stream()
          .filter(cell -> !written.orElse(Set.of()).contains(cell.column()))
          .filter(this::canAsk)
          .forEach(cell -> add(cell, kind(row)));
    }
  }

  /** The columns that people write into, where the grid is our own workbook. */
  private Optional<Set<Integer>> written() {
    if (HeaderRow.ofLongTable(head.rows()).isEmpty()) {
      return Optional.empty();
    }
    HeadRow header = head.rows().get(HeaderRow.ofLongTable(head.rows()).getAsInt());
    Set<Integer> columns = new HashSet<>();
    for (int i = 0; i < header.cells().size(); i++) {
      if (WRITTEN.contains(Folding.fold(header.text(i)))) {
        columns.add(i);
      }
    }
    return Optional.of(columns);
  }

  /** Of rows as wide as a table's the headers alone, and ids right below them. */
  private List<GridRow> withoutData(List<GridRow> rows) throws UnusableInputException {
    Set<Long> headers = new HashSet<>();
    LayoutFinder.find(grid, head, options).all().forEach(row -> headers.add(row.number()));
    List<GridRow> left = new ArrayList<>();
    boolean inTable = false;
    boolean belowHeader = false;
    for (GridRow row : rows) {
      boolean wide = row.cells().size() >= CELLS_OF_HEADER;
      boolean header = headers.contains(row.number()) || !inTable;
      boolean ids = belowHeader && row.cells().stream().allMatch(Captions::isId);
      if (!wide || header || ids) {
        left.add(row);
      }
      inTable = wide;
      belowHeader = wide && header;
    }
    return left;
  }

  private static boolean isId(GridCell cell) {
    return cell.words().matches("#?[A-Za-z][A-Za-z0-9_+#/.-]*");
  }

  private static String key(GridCell cell) {
    return cell.column() + " " + Folding.fold(cell.text());
  }

  private boolean canAsk(GridCell cell) {
    return cell.isWords() && times.getOrDefault(key(cell), 1) == 1;
  }

  private static Caption.Kind kind(GridRow row) {
    if (row.isAlone()) {
      return Caption.Kind.HEADING;
    }
    return row.cells().size() < CELLS_OF_HEADER ? Caption.Kind.ROW : Caption.Kind.COLUMN;
  }

  private void add(GridCell cell, Caption.Kind kind) {
    found.add(new Caption(kind, cell.words(), grid.place(cell.row(), cell.column())));
  }
}
