package org.pmaudit.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.RowBooks;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Folding;

/**
 * The data that a phone form will give, before there are any: a column for each question, under its
 * name and its labels, and no rows. Questions within repeats are left out, since their rows are
 * finer than what the form is about.
 */
public final class QuestionnaireTable implements Table {

  private static final String SURVEY = "survey";

  private final Table survey;
  private final XlsFormFile form;
  private final List<Column> columns = new ArrayList<>();
  private final Map<Integer, Set<String>> choices = new LinkedHashMap<>();
  private int repeated;

  private QuestionnaireTable(Table survey, XlsFormFile form) {
    this.survey = survey;
    this.form = form;
  }

  /** Whether a sheet is the survey of a phone form rather than data. */
  public static boolean isSurvey(Table table) {
    Set<String> headers =
        table.columns().stream()
            .map(each -> Folding.fold(each.header()))
            .collect(Collectors.toSet());
    return table.sheet().map(Folding::fold).filter(SURVEY::equals).isPresent()
        && headers.contains("type")
        && headers.contains("name");
  }

  /**
   * The questions of a form.
   *
   * @param survey its sheet of that name, as data
   */
  public static QuestionnaireTable of(Table survey, XlsFormFile form) {
    QuestionnaireTable table = new QuestionnaireTable(survey, form);
    table.read();
    return table;
  }

  private void read() {
    Deque<String> blocks = new ArrayDeque<>();
    for (FormRow row : form.rows(SURVEY)) {
      FormType type = row.type();
      if (type.begins()) {
        blocks.push(type.block());
      } else if (type.ends()) {
        blocks.poll();
      } else if (hasColumn(type) && !row.name().isEmpty()) {
        boolean inRepeat = blocks.stream().anyMatch(block -> !block.startsWith("group"));
        repeated += inRepeat ? 1 : 0;
        if (!inRepeat) {
          add(row);
        }
      }
    }
  }

  private static boolean hasColumn(FormType type) {
    return type.isQuestion() || type.kind().equals("calculate") || type.kind().equals("hidden");
  }

  private void add(FormRow row) {
    List<String> names = new ArrayList<>(List.of(row.name()));
    row.all("label").forEach(label -> names.add(label.text()));
    Optional<String> tag = Optional.of(row.text("hxl")).filter(text -> !text.isEmpty());
    int index = columns.size();
    columns.add(new Column(index, row.name(), names, tag, row.at("name")));
    row.type().list().ifPresent(list -> choices.put(index, words(list)));
  }

  /** The names and labels of a list of answers. */
  private Set<String> words(String list) {
    Set<String> words = new LinkedHashSet<>();
    for (FormRow choice : form.rows("choices")) {
      if (choice.text("list_name").equals(list)) {
        words.add(choice.name());
        choice.all("label").forEach(label -> words.add(label.text()));
      }
    }
    return words;
  }

  /** The words that the answers in a column are among, by the column's index, where it is known. */
  public Map<Integer, Set<String>> choices() {
    return Map.copyOf(choices);
  }

  /** How many questions are left out, since they are asked several times over. */
  public int repeated() {
    return repeated;
  }

  @Override
  public String file() {
    return survey.file();
  }

  @Override
  public Optional<String> sheet() {
    return survey.sheet();
  }

  @Override
  public String sha256() throws UnusableInputException {
    return survey.sha256();
  }

  @Override
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public List<Note> layoutNotes() {
    return List.of();
  }

  @Override
  public Place place(long row, int column) {
    return survey.place(row, column);
  }

  @Override
  public List<Slice> slices(int atMost) {
    return List.of((wanted, sink, notes) -> new RowBooks(0, 0, 0, 0, 0));
  }
}
