package org.pmaudit.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.pmaudit.problem.UnusableInputException;

/**
 * Where the questions and answers of a form stand that does not say so itself with a header of
 * {@code indicator} and {@code answer}.
 *
 * @param headerRow the row that names the column of answers; 0 where there is none
 * @param question the column of most questions
 * @param answer the column that is headed as that of answers
 * @param marks what stands above the columns of which one is marked instead: {@code Yes}, {@code
 *     No}
 * @param asked how many different questions that column has among the rows looked at
 */
record FormShape(
    long headerRow, int question, OptionalInt answer, Map<Integer, String> marks, int asked) {

  FormShape {
    marks = Map.copyOf(marks);
  }

  /** A sheet with more columns is data. */
  private static final int WIDEST = 20;

  /** A question and its answer; in Word a table may have its answers below its questions. */
  private static final int NARROW = 2;

  /** A question, its answer and a remark stand in a row, and no more where no header says so. */
  private static final int WORDS_OF_QUESTION = 3;

  /** How many rows with values are looked at where the first hundred have no question. */
  private static final int DEEPEST = 20_000;

  /**
   * The shape of a sheet in which known questions stand more below than beside each other. Where
   * its first rows have none, more are looked at.
   *
   * @param head its first rows
   */
  static Optional<FormShape> find(Grid grid, Head head, FormNames names)
      throws UnusableInputException {
    if (names == FormNames.NONE || isOther(head)) {
      return Optional.empty();
    }
    int narrowest = grid instanceof DocxGrid ? 1 : NARROW;
    Optional<FormShape> shape = among(head, narrowest, names);
    boolean goOn =
        shape.isEmpty() && head.rows().size() >= Head.ROWS && longestRun(head, names) < 2;
    return goOn ? deep(Head.of(grid, DEEPEST), narrowest, names) : shape;
  }

  private static Optional<FormShape> deep(Head head, int narrowest, FormNames names) {
    return isOther(head) ? Optional.empty() : among(head, narrowest, names);
  }

  private static boolean isOther(Head head) {
    return head.width() > WIDEST
        || isSurvey(head)
        || HxlRow.find(head.rows()).isPresent()
        || HeaderRow.ofLongTable(head.rows()).isPresent();
  }

  /** Whether it is a form by itself; one question makes a page of one, if other pages have more. */
  boolean isSure() {
    return asked > 1 || isHeaded();
  }

  /** Whether a header says where the answers stand. */
  boolean isHeaded() {
    return answer.isPresent() || !marks.isEmpty();
  }

  List<Long> headerRows() {
    return headerRow == 0 ? List.of() : List.of(headerRow);
  }

  /** The sheet of a phone form has names and labels of questions, but no answers. */
  static boolean isSurvey(Head head) {
    return head.rows().stream()
        .limit(1)
        .anyMatch(
            row ->
                AnswerHeads.column(row, Set.of("type")).isPresent()
                    && AnswerHeads.column(row, Set.of("name")).isPresent());
  }

  private static Optional<FormShape> among(Head head, int narrowest, FormNames names) {
    int best = 0;
    int most = 0;
    List<HeadRow> asking = asking(head, names);
    for (int column = 0; column < head.width(); column++) {
      int found = questions(asking, column, names);
      if (found > most) {
        most = found;
        best = column;
      }
    }
    if (most == 0 || (most > 1 && most <= longestRun(head, names))) {
      return Optional.empty();
    }
    FormShape shape = withAnswers(head, best, most, names);
    boolean enough =
        most > 1 || shape.isHeaded() || (columns(head) >= narrowest && columns(head) <= NARROW);
    return !enough || holdsSeveralUnits(head, shape, names) ? Optional.empty() : Optional.of(shape);
  }

  /** How many columns have any value. */
  static long columns(Head head) {
    return IntStream.range(0, head.width())
        .filter(column -> head.rows().stream().anyMatch(row -> !row.text(column).isEmpty()))
        .count();
  }

  /** The rows that may have questions: all where a header says where the answers stand. */
  private static List<HeadRow> asking(Head head, FormNames names) {
    return head.rows().stream().anyMatch(AnswerHeads::are)
        ? head.rows()
        : head.rows().stream().filter(row -> !isRecord(row, names)).toList();
  }

  /** How many different questions a column has. */
  private static int questions(List<HeadRow> rows, int column, FormNames names) {
    Set<List<String>> found = new HashSet<>();
    for (HeadRow row : rows) {
      names.question(row.text(column)).ifPresent(question -> found.add(question.ids()));
    }
    return found.size();
  }

  /** Whether it is rather a row of data, in which a question is one value among several. */
  private static boolean isRecord(HeadRow row, FormNames names) {
    return row.words() > WORDS_OF_QUESTION
        && row.cells().stream().filter(cell -> names.isQuestion(cell.text())).count() == 1;
  }

  /** How many questions stand side by side, as in the header of a table. */
  static int longestRun(Head head, FormNames names) {
    int longest = 0;
    for (HeadRow row : head.rows()) {
      int run = 0;
      for (HeadRow.Cell cell : row.cells()) {
        run = names.isQuestion(cell.text()) ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  /** A row above the first question may name the column of answers; else it is the next one. */
  private static FormShape withAnswers(Head head, int question, int asked, FormNames names) {
    for (HeadRow row : head.rows()) {
      OptionalInt answer = AnswerHeads.column(row);
      if (answer.isPresent() && answer.getAsInt() != question) {
        return new FormShape(row.number(), question, answer, Map.of(), asked);
      }
      Map<Integer, String> marks = AnswerHeads.marks(row, question);
      if (!marks.isEmpty()) {
        return new FormShape(row.number(), question, OptionalInt.empty(), marks, asked);
      }
      if (names.isQuestion(row.text(question))) {
        break;
      }
    }
    return new FormShape(0, question, OptionalInt.empty(), Map.of(), asked);
  }

  /** Where ids of units stand beside each other, each column of answers would be a unit's. */
  private static boolean holdsSeveralUnits(Head head, FormShape shape, FormNames names) {
    return shape.headerRow == 0
        && head.rows().stream()
            .filter(row -> names.asksForUnit(row.text(shape.question)))
            .anyMatch(row -> answers(row, shape.question, names) > 1);
  }

  /** How many cells have a value between a question and the next in its row. */
  private static long answers(HeadRow row, int question, FormNames names) {
    List<HeadRow.Cell> cells = row.cells();
    return cells.subList(Math.min(question + 1, cells.size()), cells.size()).stream()
        .takeWhile(cell -> !names.isQuestion(cell.text()))
        .filter(cell -> !cell.isBlank())
        .count();
  }
}
