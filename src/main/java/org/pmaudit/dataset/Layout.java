package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Note;

/**
 * Where a table's header stands.
 *
 * @param labels the rows whose texts make the header, from top to bottom
 * @param all the labels and the rows of ids and tags beside them, from top to bottom
 * @param tags the row of HXL tags
 * @param merged merged cells, where they were looked for
 */
record Layout(
    List<HeadRow> labels,
    List<HeadRow> all,
    Optional<HeadRow> tags,
    List<MergedCells> merged,
    List<Note> notes) {

  Layout {
    labels = List.copyOf(labels);
    all = List.copyOf(all);
    merged = List.copyOf(merged);
    notes = List.copyOf(notes);
  }

  /** The number of the last row of the header block. */
  long lastRow() {
    return all.get(all.size() - 1).number();
  }
}
