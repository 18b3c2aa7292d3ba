package org.pmaudit.dataset;

import java.util.List;
import java.util.OptionalInt;

/**
 * A table of a Word document, or a section of it.
 *
 * @param name what a place names: {@code table 2}, {@code heading 3}
 * @param level of a section's heading, 0 for a title; absent for a table
 */
record DocxPart(String name, OptionalInt level, List<DocxRow> rows) {

  DocxPart {
    rows = List.copyOf(rows);
  }

  /** The words of a section's heading. */
  String heading() {
    return level.isPresent() ? Looks.cleaned(rows.get(0).cells().get(0).text()) : "";
  }
}
