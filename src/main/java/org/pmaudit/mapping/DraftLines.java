package org.pmaudit.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Choice;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;

/** The lines of a draft as they are written, and what several parts of it say alike. */
final class DraftLines {

  private final ColumnNames names;
  private final StringBuilder out = new StringBuilder();

  DraftLines(List<Column> columns) {
    names = new ColumnNames(columns);
  }

  void add(String line) {
    out.append(line).append('\n');
  }

  /** A column as a mapping names it. */
  String name(Column column) {
    return names.of(column);
  }

  /** The same, as a key and its value without braces. */
  String key(Column column) {
    return names.inner(column);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  static String nearest(List<Column> columns) {
    return columns.isEmpty()
        ? ""
        : "  # nearest: " + columns.stream().map(Column::shown).collect(Collectors.joining(", "));
  }

  static String answers(Indicator indicator) {
    return indicator.choices().isEmpty()
        ? "a " + indicator.type().word()
        : indicator.choices().stream().map(Choice::id).collect(Collectors.joining(", "));
  }

  static String why(ColumnGuess guess) {
    return "guess, %s %% sure: its header is like `%s`".formatted(guess.confidence(), guess.name());
  }

  static String how(Binding binding) {
    return switch (binding.how()) {
      case HXL -> "by its HXL tag";
      case ID -> "its header is the id";
      case PATH -> "its header ends with the id";
      case NAME -> "its header is the id, written otherwise";
      case LABEL -> "its header is the label or question";
      case SYNONYM -> "its header is a known synonym";
      case MAPPING, CONSTANT -> "as mapped";
    };
  }
}
