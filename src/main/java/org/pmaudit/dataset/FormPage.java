package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.UnusableInputException;

/**
 * A page of a form: a sheet, or a table or section of a Word document.
 *
 * @param headerRows those that name the column of answers
 * @param sure whether it is a form by itself
 * @param answers a question each, answered or not
 * @param asking the cells that stand where questions do, known ones and others
 */
record FormPage(
    Grid grid,
    List<Long> headerRows,
    boolean sure,
    List<FormAnswer> answers,
    List<GridCell> asking,
    List<Note> notes) {

  FormPage {
    headerRows = List.copyOf(headerRows);
    answers = List.copyOf(answers);
    asking = List.copyOf(asking);
    notes = List.copyOf(notes);
  }

  /** The page that a grid is, if it is one; a sheet of instructions is none. */
  static Optional<FormPage> find(Grid grid, Head head, ReadOptions options)
      throws UnusableInputException {
    if (grid instanceof DocxGrid docx && docx.isSection()) {
      return Optional.of(FormSection.read(docx, options.form()));
    }
    Optional<FormShape> shape =
        options.headerRow().isPresent() || grid.sheet().filter(Instructions::head).isPresent()
            ? Optional.empty()
            : FormShape.find(grid, head, options.form());
    return shape.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormPageReader(grid, shape.get(), options).read());
  }

  /** What its questions are to one who looks for them. */
  Caption.Kind kind() {
    boolean section = grid instanceof DocxGrid docx && docx.isSection();
    return section ? Caption.Kind.HEADING : Caption.Kind.ROW;
  }

  boolean isAnswered() {
    return answers.stream().anyMatch(answer -> !answer.isBlank());
  }

  /** The ids of the units that it says it is about. */
  Set<String> units(FormNames names) {
    return answers.stream()
        .filter(answer -> !answer.isBlank() && names.asksForUnit(answer.question()))
        .map(FormAnswer::text)
        .collect(Collectors.toSet());
  }
}
