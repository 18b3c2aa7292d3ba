package org.pmaudit.mapping;

import java.util.Comparator;
import java.util.List;
import org.pmaudit.dataset.Row;
import org.pmaudit.problem.Notes;

/** The rows of a repeat, put together by the row of the form that they belong to. */
record JoinedRows(RepeatKey key, RowGroups groups, ReadRows read) {

  /** Adds what the repeat's rows say to the answers of a row of the form. */
  void complete(Row row, Answers answers) {
    groups.get(key.ofParent(row)).ifPresent(group -> group.complete(answers));
  }

  /** The books and notes of the repeat, which has no units of its own. */
  TableUnits books(Rows rows) {
    return new TableUnits(
        read.table().table(),
        List.of(
            (sink, notes) -> {
              note(rows, notes);
              return read.books(0);
            }));
  }

  private void note(Rows rows, Notes notes) {
    notes.append(read.notes());
    groups.all().stream()
        .sorted(Comparator.comparingLong(Group::first))
        .forEach(group -> group.note("row of the form", rows, notes));
  }
}
