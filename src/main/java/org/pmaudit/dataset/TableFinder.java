package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.UnusableInputException;

/** Finds the tables of a file grid by grid; the pages of a form make up one together. */
final class TableFinder {

  /** A grid with values, and the page of a form that it may be. */
  private record Found(Grid grid, Head head, Optional<FormPage> page) {}

  private final ReadOptions options;
  private final List<Found> found = new ArrayList<>();

  TableFinder(ReadOptions options) {
    this.options = options;
  }

  /** Looks at a grid; returns whether it has any values. */
  boolean add(Grid grid) throws UnusableInputException {
    Head head = Head.of(grid, options.headerRow().orElse(0L));
    if (head.rows().isEmpty()) {
      return false;
    }
    found.add(new Found(grid, head, FormPage.find(grid, head, options)));
    return true;
  }

  /** The tables in the order of the grids; forms stand where the first page of any stands. */
  List<Table> tables() throws UnusableInputException {
    List<FormPage> pages = found.stream().flatMap(one -> one.page().stream()).toList();
    boolean forms = Forms.are(pages);
    List<Table> tables = new ArrayList<>();
    boolean first = true;
    for (Found one : found) {
      if (!forms || one.page().isEmpty()) {
        tables.add(GridTable.of(one.grid(), one.head(), options));
      } else if (first) {
        tables.addAll(Forms.tables(pages, options.form()));
        first = false;
      }
    }
    return tables;
  }
}
