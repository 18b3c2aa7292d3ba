package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;

/**
 * A form that was filled in for one unit, as a table of one row: a column for each question,
 * answered or not, under its own words and the ids of what it asks for. The first column holds the
 * name of the file, for a form that does not say which unit it is about.
 */
final class FilledForm implements Table {

  private final List<FormPage> pages;
  private final FormNames names;
  private final Notes notes = new Notes();
  private final List<FormAnswer> answers = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final long row;

  private FilledForm(List<FormPage> pages, FormNames names) {
    this.pages = pages;
    this.names = names;
    row = asked().stream().mapToLong(FormAnswer::row).findFirst().orElse(1);
  }

  /** Puts the pages of one unit together; a question that is answered twice is a problem. */
  static FilledForm of(List<FormPage> pages, FormNames names) throws UnusableInputException {
    FilledForm form = new FilledForm(pages, names);
    form.take();
    form.note();
    return form;
  }

  private List<FormAnswer> asked() {
    return pages.stream().flatMap(page -> page.answers().stream()).toList();
  }

  private void take() throws UnusableInputException {
    Set<String> direct = new HashSet<>();
    asked().stream()
        .filter(one -> one.question().direct())
        .forEach(one -> direct.addAll(one.question().ids()));
    columns.add(new Column(0, "", Optional.empty(), place()));
    Problems problems = new Problems();
    Map<String, FormAnswer> before = new HashMap<>();
    for (FormAnswer answer : asked()) {
      boolean heads = !answer.question().direct() && answer.question().isOneOf(direct);
      if (!answer.isBlank() && !heads && isFirst(answer, before, problems)) {
        add(answer);
      }
    }
    problems.throwIfAny(UnusableInputException.Kind.DATA);
    addUnanswered(before.keySet());
  }

  /**
   * The questions that nobody answered, each once: the form asks for them all the same. The one for
   * the id of the unit is left out, since the file's name stands for it.
   */
  private void addUnanswered(Set<String> answered) {
    Set<String> known = new HashSet<>(answered);
    for (FormAnswer answer : asked()) {
      FormNames.Question question = answer.question();
      boolean open = question.direct() && !names.asksForUnit(question);
      if (open && !question.isOneOf(known)) {
        known.addAll(question.ids());
        add(answer);
      }
    }
  }

  /** Whether none of its indicators is answered elsewhere; pages may repeat which unit it is. */
  private boolean isFirst(FormAnswer answer, Map<String, FormAnswer> before, Problems problems) {
    for (String id : answer.question().ids()) {
      FormAnswer other = before.putIfAbsent(id, answer);
      if (other != null) {
        if (!names.isHead(answer.question()) || !other.text().equals(answer.text())) {
          problems.add(twice(id, other, answer));
        }
        return false;
      }
    }
    return true;
  }

  private static Problem twice(String id, FormAnswer first, FormAnswer second) {
    return Problem.at(
        second.answered(),
        "`%s` is answered a second time, first at %s".formatted(id, first.answered()),
        "the questions stand at %s and %s; leave one of the answers"
            .formatted(first.asked(), second.asked()));
  }

  private void add(FormAnswer answer) {
    List<String> called = new ArrayList<>(List.of(answer.label()));
    called.addAll(answer.question().ids());
    String words = answer.question().words();
    columns.add(new Column(columns.size(), words, called, Optional.empty(), answer.asked()));
    answers.add(answer);
  }

  private void note() {
    pages.forEach(page -> page.notes().forEach(notes::add));
    boolean named =
        answers.stream()
            .anyMatch(answer -> !answer.isBlank() && names.asksForUnit(answer.question()));
    if (!named) {
      notes.add(
          "form-without-id",
          place(),
          "the form does not say which unit it is about, so its file's name stands for it");
    }
  }

  /** That of its first question. */
  private Place place() {
    return asked().stream()
        .map(FormAnswer::asked)
        .findFirst()
        .orElseGet(() -> new Place.InFile(file()));
  }

  @Override
  public String file() {
    return pages.get(0).grid().source().name();
  }

  /** Absent where it has several pages. */
  @Override
  public Optional<String> sheet() {
    return pages.size() == 1 ? pages.get(0).grid().sheet() : Optional.empty();
  }

  @Override
  public String sha256() throws UnusableInputException {
    return pages.get(0).grid().source().sha256();
  }

  @Override
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public OptionalInt unitColumn() {
    return OptionalInt.of(0);
  }

  @Override
  public List<Long> headerRows() {
    return pages.get(0).headerRows();
  }

  @Override
  public List<Note> layoutNotes() {
    return notes.all();
  }

  @Override
  public Place place(long any, int column) {
    return column > 0 && column <= answers.size() ? answers.get(column - 1).answered() : place();
  }

  @Override
  public List<Slice> slices(int atMost) {
    return List.of((wanted, sink, said) -> read(wanted, sink));
  }

  private RowBooks read(BitSet wanted, RowSink sink) {
    Row filled = new Row();
    filled.begin(row);
    if (wanted.get(0)) {
      filled.add(0, CellKind.TEXT, false, file().substring(file().lastIndexOf('/') + 1));
    }
    for (int column = wanted.nextSetBit(1); column >= 0; column = wanted.nextSetBit(column + 1)) {
      FormAnswer answer = answers.get(column - 1);
      if (!answer.isBlank()) {
        filled.add(column, answer.kind(), answer.percent(), answer.text());
      }
    }
    sink.row(filled);
    return new RowBooks(1, 0, 0, 0, 0);
  }
}
