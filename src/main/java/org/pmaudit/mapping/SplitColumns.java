package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/** Finds the columns into which survey platforms split a question with several answers. */
final class SplitColumns {

  private final List<HeaderNames> columns;

  SplitColumns(List<HeaderNames> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The positions of columns {@code question/choice} beside a column {@code question}. */
  Set<Integer> children() {
    Set<String> headers = new HashSet<>();
    columns.forEach(names -> headers.addAll(names.texts()));
    Set<Integer> children = new HashSet<>();
    for (HeaderNames names : columns) {
      if (names.parts().stream().anyMatch(parts -> headers.contains(parts.question()))) {
        children.add(names.column().index());
      }
    }
    return children;
  }

  /**
   * The columns of a question's options.
   *
   * @param choices by the choice's id
   * @param others of options that are none of the choices
   * @param twice a choice that has two columns
   */
  record Found(
      Map<String, Column> choices,
      List<Column> noAnswers,
      List<Column> others,
      List<List<Column>> twice) {

    static final Found NONE = new Found(Map.of(), List.of(), List.of(), List.of());

    Found {
      choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
      noAnswers = List.copyOf(noAnswers);
      others = List.copyOf(others);
      twice = List.copyOf(twice);
    }
  }

  /** The columns of options beside the column with all. */
  Found beside(Column summary, Indicator indicator) {
    Set<String> questions =
        columns.stream()
            .filter(names -> names.column().index() == summary.index())
            .findFirst()
            .orElseGet(() -> new HeaderNames(summary))
            .questions();
    return options(questions, indicator);
  }

  /** The columns of options under a question that goes by one of these names. */
  Found options(Set<String> questions, Indicator indicator) {
    if (questions.isEmpty()) {
      return Found.NONE;
    }
    AnswerWords words = new AnswerWords(indicator);
    Map<String, List<Column>> choices = new LinkedHashMap<>();
    List<Column> noAnswers = new ArrayList<>();
    List<Column> others = new ArrayList<>();
    for (HeaderNames names : columns) {
      int[] meanings =
          names.parts().stream()
              .filter(parts -> questions.contains(parts.question()))
              .mapToInt(parts -> words.meaning(parts.choice()))
              .toArray();
      OptionalInt known =
          Arrays.stream(meanings).filter(one -> one != AnswerWords.UNREADABLE).findFirst();
      if (known.isPresent() && known.getAsInt() >= 0) {
        add(choices, indicator.choices().get(known.getAsInt()).id(), names.column());
      } else if (meanings.length > 0) {
        (known.isPresent() ? noAnswers : others).add(names.column());
      }
    }
    return found(choices, noAnswers, others);
  }

  private static Found found(
      Map<String, List<Column>> columns, List<Column> noAnswers, List<Column> others) {
    Map<String, Column> choices = new LinkedHashMap<>();
    columns.forEach((choice, ofChoice) -> choices.put(choice, ofChoice.get(0)));
    List<List<Column>> twice =
        columns.values().stream().filter(ofChoice -> ofChoice.size() > 1).toList();
    return new Found(choices, noAnswers, others, twice);
  }

  /**
   * The options of a question that has no column with all, by its header or the end of its path.
   */
  Found named(String header, Indicator indicator) {
    Set<String> questions = new HashSet<>();
    for (HeaderNames question : questions()) {
      if (question.texts().contains(header) || question.ends().contains(header)) {
        questions.addAll(question.texts());
      }
    }
    return options(questions, indicator);
  }

  /** The names of questions that columns without a column of all choices belong to. */
  List<HeaderNames> questions() {
    Set<String> seen = new HashSet<>();
    List<HeaderNames> questions = new ArrayList<>();
    for (HeaderNames names : columns) {
      for (HeaderNames.Parts parts : names.parts()) {
        if (seen.add(parts.question())) {
          Column column = names.column();
          questions.add(
              new HeaderNames(
                  new Column(column.index(), parts.question(), column.tag(), column.place())));
        }
      }
    }
    return questions;
  }

  private static void add(Map<String, List<Column>> found, String choice, Column column) {
    found.computeIfAbsent(choice, any -> new ArrayList<>()).add(column);
  }
}
