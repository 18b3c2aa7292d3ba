package org.pmaudit.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.text.Folding;

/**
 * Where the questions and answers of a form stand that does not say so itself with a header of
 * {@code indicator} and {@code answer}.
 *
 * @param headerRow the row that names the column of answers; 0 where there is none
 * @param question the column of the questions
 * @param answer the column of the answers
 */
record FormShape(long headerRow, int question, int answer) {

  /** A sheet with more columns is data. */
  private static final int WIDEST = 20;

  private static final Set<String> ANSWER =
      Set.of(
          "answer",
          "answers",
          "response",
          "responses",
          "reponse",
          "reponses",
          "respuesta",
          "respuestas",
          "الاجابه",
          "اجابه",
          "الاجابات");

  /** The shape of a sheet in which known questions stand more below than beside each other. */
  static Optional<FormShape> find(Head head, FormNames names) {
    boolean other =
        head.width() > WIDEST || isSurvey(head) || HeaderRow.ofLongTable(head.rows()).isPresent();
    return other ? Optional.empty() : among(head, names);
  }

  List<Long> headerRows() {
    return headerRow == 0 ? List.of() : List.of(headerRow);
  }

  LongColumns columns() {
    return new LongColumns(OptionalInt.empty(), question, answer);
  }

  /** The sheet of a phone form has names and labels of questions, but no answers. */
  static boolean isSurvey(Head head) {
    return head.rows().stream()
        .limit(1)
        .anyMatch(
            row ->
                column(row, Set.of("type")).isPresent() && column(row, Set.of("name")).isPresent());
  }

  private static Optional<FormShape> among(Head head, FormNames names) {
    int best = 0;
    int most = 1;
    for (int column = 0; column < head.width(); column++) {
      int found = questions(head, column, names);
      if (found > most) {
        most = found;
        best = column;
      }
    }
    if (most < 2 || most <= sideBySide(head, names)) {
      return Optional.empty();
    }
    FormShape shape = withAnswers(head, best, names);
    return holdsSeveralUnits(head, shape, names) ? Optional.empty() : Optional.of(shape);
  }

  /** How many different questions a column has. */
  private static int questions(Head head, int column, FormNames names) {
    Set<String> found = new HashSet<>();
    for (HeadRow row : head.rows()) {
      if (names.isQuestion(row.text(column))) {
        found.add(Folding.fold(row.text(column)));
      }
    }
    return found.size();
  }

  private static int sideBySide(Head head, FormNames names) {
    return head.rows().stream()
        .mapToInt(
            row -> (int) row.cells().stream().filter(cell -> names.isQuestion(cell.text())).count())
        .max()
        .orElse(0);
  }

  /** A row above the first question may name the column of answers; else it is the next one. */
  private static FormShape withAnswers(Head head, int question, FormNames names) {
    for (HeadRow row : head.rows()) {
      OptionalInt answer = column(row, ANSWER);
      if (answer.isPresent() && answer.getAsInt() != question) {
        return new FormShape(row.number(), question, answer.getAsInt());
      }
      if (names.isQuestion(row.text(question))) {
        break;
      }
    }
    return new FormShape(0, question, question + 1);
  }

  /** Where ids of units stand beside each other, each column of answers would be a unit's. */
  private static boolean holdsSeveralUnits(Head head, FormShape shape, FormNames names) {
    return shape.headerRow == 0
        && head.rows().stream()
            .filter(row -> names.isUnitId(row.text(shape.question)))
            .anyMatch(row -> answers(row, shape.question) > 1);
  }

  private static long answers(HeadRow row, int question) {
    List<HeadRow.Cell> cells = row.cells();
    return cells.subList(Math.min(question + 1, cells.size()), cells.size()).stream()
        .filter(cell -> !cell.isBlank())
        .count();
  }

  private static OptionalInt column(HeadRow row, Set<String> words) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (words.contains(Folding.fold(row.text(i)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
