package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Reads a grid whose questions stand in a column: the answer beside each, or below it. */
final class FormPageReader {

  /** The first cell of a merged region, which holds its value. */
  private record First(long row, int column) {}

  private final Grid grid;
  private final FormShape shape;
  private final ReadOptions options;
  private final Map<First, MergedCells> merged = new HashMap<>();
  private final List<MergedCells> tall = new ArrayList<>();
  private final List<FormAnswer> answers = new ArrayList<>();
  private final List<GridCell> asking = new ArrayList<>();
  private final Notes notes = new Notes();
  private List<GridRow> rows = List.of();

  FormPageReader(Grid grid, FormShape shape, ReadOptions options) {
    this.grid = grid;
    this.shape = shape;
    this.options = options;
  }

  FormPage read() throws UnusableInputException {
    rows = shown(Instructions.leftOut(GridRow.all(grid)));
    for (MergedCells region : grid.mergedCells()) {
      merged.put(new First(region.firstRow(), region.firstColumn()), region);
      if (region.lastRow() > region.firstRow()) {
        tall.add(region);
      }
    }
    boolean beside = shape.isHeaded() || rows.stream().anyMatch(this::hasBoth);
    int i = 0;
    while (i < rows.size()) {
      i += beside ? beside(i) : below(i);
    }
    return new FormPage(grid, shape.headerRows(), shape.isSure(), answers, asking, notes.all());
  }

  private List<GridRow> shown(List<GridRow> all) {
    List<GridRow> shown = new ArrayList<>();
    for (GridRow row : all) {
      if (row.number() <= shape.headerRow()) {
        continue;
      }
      if (row.hidden() && !options.hiddenRows()) {
        String why = "this row is hidden in the workbook and was skipped";
        notes.add("hidden-row", grid.place(row.number(), 0), why);
      } else {
        shown.add(row);
      }
    }
    return shown;
  }

  private boolean hasBoth(GridRow row) {
    Optional<GridCell> question = row.cell(shape.question());
    return question.filter(GridCell::isWords).isPresent()
        && row.cell(answerColumn(question.get())).isPresent();
  }

  private int answerColumn(GridCell question) {
    return shape.answer().orElse(region(question).lastColumn() + 1);
  }

  private MergedCells region(GridCell cell) {
    return merged.getOrDefault(
        new First(cell.row(), cell.column()),
        new MergedCells(cell.row(), cell.row(), cell.column(), cell.column()));
  }

  /** A question and the answer beside it, perhaps several in a row; returns 1. */
  private int beside(int at) {
    int from = shape.question();
    for (GridCell cell : rows.get(at).cells()) {
      boolean canAsk = cell.column() >= from && (from == shape.question() || isPaired());
      if (canAsk && cell.isWords() && (cell.column() == shape.question() || isQuestion(cell))) {
        beside(at, cell);
        from = Math.max(answerColumn(cell), cell.column()) + 1;
      } else if (rows.get(at).isAlone() && cell.column() < answerColumn(cell)) {
        asking.add(cell);
      }
    }
    return 1;
  }

  /** Without a column for answers several questions can stand in a row, each before its answer. */
  private boolean isPaired() {
    return !shape.isHeaded();
  }

  private boolean isQuestion(GridCell cell) {
    return options.form().isQuestion(cell.words());
  }

  private void beside(int at, GridCell cell) {
    asking.add(cell);
    int column = answerColumn(cell);
    List<GridCell> written = written(at, cell, column);
    Optional<FormNames.Question> question = options.form().question(cell.words());
    if (question.isPresent()) {
      answer(question.get(), cell, column, written);
      sayIfMergedAbove(cell, column, written);
    } else if (!written.isEmpty()) {
      notes.add(
          "unknown-question",
          grid.place(cell.row(), cell.column()),
          "this is no question that a checklist asks, and its answer was left aside");
    }
    if (rows.get(at).formulas().contains(column)) {
      String why =
          "a formula here has no stored result and reads as blank: formulas are never computed";
      notes.add("formula-without-value", grid.place(cell.row(), column), why);
    }
  }

  /** What stands in the column of answers beside a question, or in a row of boxes from there on. */
  private List<GridCell> written(int at, GridCell question, int column) {
    if (!shape.marks().isEmpty()) {
      return marked(rows.get(at));
    }
    List<GridCell> cells = new ArrayList<>();
    long last = region(question).lastRow();
    for (int i = at; i < rows.size() && rows.get(i).number() <= last; i++) {
      Optional<GridCell> cell = rows.get(i).cell(column);
      cell.ifPresent(cells::add);
      if (cell.filter(AnswerText::hasBox).isPresent()) {
        rows.get(i).cells().stream()
            .filter(other -> other.column() > column)
            .takeWhile(AnswerText::hasBox)
            .forEach(cells::add);
      }
    }
    return cells;
  }

  /** The answers whose columns are marked in a row, each in the words above its column. */
  private List<GridCell> marked(GridRow row) {
    List<GridCell> marked = new ArrayList<>();
    for (GridCell cell : row.cells()) {
      Optional<String> words = Optional.ofNullable(shape.marks().get(cell.column()));
      if (words.isPresent() && !AnswerText.of(cell.text()).isEmpty()) {
        String text = AnswerText.isMark(cell.words()) ? words.get() : cell.text();
        marked.add(new GridCell(cell.row(), cell.column(), CellKind.TEXT, false, text));
      }
    }
    return marked;
  }

  /** An answer that is merged over several questions is that of the first. */
  private void sayIfMergedAbove(GridCell question, int column, List<GridCell> written) {
    boolean above =
        written.isEmpty()
            && tall.stream()
                .anyMatch(
                    one -> one.firstRow() < question.row() && one.covers(question.row(), column));
    if (above) {
      notes.add(
          "merged-answer",
          grid.place(question.row(), column),
          "this cell is merged with one above, whose answer counts for the first question alone");
    }
  }

  /**
   * A question, perhaps with its number, and the lines below it, each alone in its row; returns how
   * many rows these are.
   */
  private int below(int at) {
    List<GridCell> words = rows.get(at).cells().stream().filter(GridCell::isWords).toList();
    if (words.size() != 1) {
      return 1;
    }
    GridCell cell = words.get(0);
    asking.add(cell);
    Optional<FormNames.Question> question = options.form().question(cell.words());
    List<GridCell> lines = question.isPresent() ? linesBelow(at) : List.of();
    question.ifPresent(known -> answer(known, cell, cell.column(), lines));
    return 1 + lines.size();
  }

  /** One row may be left blank above the answer. */
  private List<GridCell> linesBelow(int at) {
    List<GridCell> lines = new ArrayList<>();
    long last = rows.get(at).number();
    long gap = 2;
    for (GridRow row : rows.subList(at + 1, rows.size())) {
      GridCell cell = row.cells().get(0);
      if (row.number() > last + gap || !row.isAlone() || isQuestion(cell)) {
        break;
      }
      lines.add(cell);
      last = row.number();
      gap = 1;
    }
    return lines;
  }

  private void answer(
      FormNames.Question question, GridCell asked, int column, List<GridCell> written) {
    GridCell first =
        written.isEmpty()
            ? new GridCell(asked.row(), column, CellKind.BLANK, false, "")
            : written.get(0);
    boolean words = written.size() > 1 || first.kind() == CellKind.TEXT;
    String text = written.stream().map(GridCell::text).collect(Collectors.joining("\n"));
    answers.add(
        new FormAnswer(
            question,
            asked.words(),
            grid.place(asked.row(), asked.column()),
            grid.place(first.row(), first.column()),
            asked.row(),
            words ? CellKind.TEXT : first.kind(),
            first.percent(),
            words ? AnswerText.of(text) : first.text()));
  }
}
