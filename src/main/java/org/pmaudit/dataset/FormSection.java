package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** Reads a heading of a Word document as a question, and the paragraphs below it as its answer. */
final class FormSection {

  private FormSection() {}

  static FormPage read(DocxGrid grid, FormNames names) throws UnusableInputException {
    List<GridRow> rows = GridRow.all(grid);
    GridCell heading = rows.get(0).cells().get(0);
    List<GridCell> paragraphs = new ArrayList<>();
    rows.subList(1, rows.size()).forEach(row -> paragraphs.add(row.cells().get(0)));
    List<FormAnswer> answers = new ArrayList<>();
    Optional<FormNames.Question> question = names.question(heading.words());
    question.ifPresent(known -> answers.add(answer(grid, known, heading, paragraphs)));
    return new FormPage(grid, List.of(), false, answers, List.of(heading), List.of());
  }

  private static FormAnswer answer(
      Grid grid, FormNames.Question question, GridCell heading, List<GridCell> paragraphs) {
    String text =
        AnswerText.of(paragraphs.stream().map(GridCell::text).collect(Collectors.joining("\n")));
    Place place = grid.place(paragraphs.isEmpty() ? heading.row() : paragraphs.get(0).row(), 0);
    return new FormAnswer(
        question,
        heading.words(),
        grid.place(heading.row(), 0),
        place,
        heading.row(),
        CellKind.TEXT,
        false,
        text);
  }
}
