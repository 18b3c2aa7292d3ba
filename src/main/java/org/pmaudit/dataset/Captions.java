package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
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

  /** The columns of our own workbook with ids, and with what people write. */
  private static final String IDS = "indicator";

  private static final String ANSWERS = "answer";

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

  /**
   * The captions of a grid.
   *
   * @param page what it is as a page of a form, if it is one
   */
  static List<Caption> of(Grid grid, Head head, Optional<FormPage> page, ReadOptions options)
      throws UnusableInputException {
    Captions captions = new Captions(grid, head, options);
    if (head.rows().isEmpty() || grid.sheet().filter(Instructions::head).isPresent()) {
      return List.of();
    }
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
    OptionalInt own = HeaderRow.ofLongTable(head.rows());
    Predicate<GridCell> asks = own.isPresent() ? asksInOwn(own.getAsInt()) : any -> true;
    for (GridRow row : own.isPresent() ? rows : withoutData(rows)) {
      row.cells().stream().filter(asks).filter(this::canAsk).forEach(cell -> add(cell, kind(row)));
    }
  }

  /**
   * In our own workbook the questions stand before their answers, and ids in a column of theirs.
   */
  private Predicate<GridCell> asksInOwn(int header) {
    int ids = -1;
    int answers = 0;
    HeadRow row = head.rows().get(header);
    for (int i = 0; i < row.cells().size(); i++) {
      String name = Folding.fold(row.text(i));
      ids = name.equals(IDS) ? i : ids;
      answers = name.equals(ANSWERS) ? i : answers;
    }
    int idColumn = ids;
    int answerColumn = answers;
    return cell -> cell.column() == idColumn || cell.column() < answerColumn;
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
