package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.UnusableInputException;

/** Finds the tables of a file grid by grid; the pages of a form make up one together. */
final class TableFinder {

  /** A grid with values, and the page of a form that it may be. */
  private record Found(Grid grid, Head head, Optional<FormPage> page) {}

  /** A number, a question and its answer; a wider sheet may be data that a mapping knows. */
  private static final int WIDEST_PAGE = 3;

  private final ReadOptions options;
  private final List<Found> found = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

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

  /** What was left aside, once the tables are known. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** The tables in the order of the grids; forms stand where the first page of any stands. */
  List<Table> tables() throws UnusableInputException {
    List<FormPage> pages = found.stream().flatMap(one -> one.page().stream()).toList();
    boolean forms = Forms.are(pages) && !isDictionary(pages);
    List<Table> tables = new ArrayList<>();
    boolean first = true;
    for (Found one : found) {
      if (forms && one.page().isEmpty() && isAside(one)) {
        notes.add(
            new Note(
                "no-question",
                one.grid().place(one.head().rows().get(0).number(), 0),
                "this sheet asks nothing that is known and was left aside beside the form"));
      } else if (!forms || one.page().isEmpty()) {
        tables.add(GridTable.of(one.grid(), one.head(), options));
      } else if (first) {
        tables.addAll(Forms.tables(pages, options.form()));
        first = false;
      }
    }
    return tables;
  }

  /** Whether pages explain a table in the file rather than being a form: they name no unit. */
  private boolean isDictionary(List<FormPage> pages) {
    return found.stream().anyMatch(one -> one.page().isEmpty() && isTable(one))
        && pages.stream().allMatch(page -> page.units(options.form()).isEmpty());
  }

  /** Whether a sheet beside a form is as narrow as a page, but has no question. */
  private boolean isAside(Found one) {
    return !isTable(one) && FormShape.columns(one.head()) <= WIDEST_PAGE;
  }

  /** Whether a sheet beside a form has known columns of its own. */
  private boolean isTable(Found one) {
    return FormShape.longestRun(one.head(), options.form()) > 1
        || HeaderRow.ofLongTable(one.head().rows()).isPresent();
  }
}
