package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.text.Wrapped;

/** Lines of text for a terminal: a heading, then names with what belongs to them, wrapped. */
final class Sheet {

  private record Row(String name, List<String> paragraphs) {}

  private final String heading;
  private final String beside;
  private final List<Row> rows = new ArrayList<>();

  /** A heading, with something short at the right of it where there is room, else below. */
  Sheet(String heading, String beside) {
    this.heading = heading;
    this.beside = beside;
  }

  Sheet row(String name, String text) {
    return row(name, List.of(text));
  }

  /** Paragraphs that belong to a name; a name without any is left out. */
  Sheet row(String name, List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      rows.add(new Row(name, List.copyOf(paragraphs)));
    }
    return this;
  }

  Sheet row(String name, Optional<String> text) {
    return row(name, text.stream().toList());
  }

  @Override
  public String toString() {
    int names = rows.stream().mapToInt(row -> Wrapped.length(row.name())).max().orElse(0);
    StringBuilder out = new StringBuilder();
    out.append(heading());
    for (Row row : rows) {
      String indent = "  " + row.name() + " ".repeat(names - Wrapped.length(row.name()) + 2);
      for (String paragraph : row.paragraphs()) {
        for (String line : Wrapped.lines(paragraph, Wrapped.COLUMNS - names - 4)) {
          out.append((indent + line).stripTrailing()).append('\n');
          indent = " ".repeat(names + 4);
        }
      }
    }
    return out.toString();
  }

  private String heading() {
    int room = Wrapped.COLUMNS - Wrapped.length(heading) - Wrapped.length(beside);
    if (beside.isEmpty()) {
      return heading + "\n";
    }
    return room < 2 ? heading + "\n  " + beside + "\n" : heading + " ".repeat(room) + beside + "\n";
  }
}
