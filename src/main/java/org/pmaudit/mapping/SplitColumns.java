package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The columns of each choice, by the choice's id, beside the column with all. */
  Map<String, List<Column>> beside(Column summary, Indicator indicator) {
    Set<String> questions = new HeaderNames(summary).texts();
    return choices(questions, indicator);
  }

  /** The columns of each choice under a question that goes by one of these names. */
  Map<String, List<Column>> choices(Set<String> questions, Indicator indicator) {
    if (questions.isEmpty()) {
      return Map.of();
    }
    AnswerWords words = new AnswerWords(indicator);
    Map<String, List<Column>> found = new LinkedHashMap<>();
    for (HeaderNames names : columns) {
      names.parts().stream()
          .filter(parts -> questions.contains(parts.question()))
          .mapToInt(parts -> words.meaning(parts.choice()))
          .filter(choice -> choice >= 0)
          .mapToObj(choice -> indicator.choices().get(choice).id())
          .findFirst()
          .ifPresent(id -> add(found, id, names.column()));
    }
    return found;
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
