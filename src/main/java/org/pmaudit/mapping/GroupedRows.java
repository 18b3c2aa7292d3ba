package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Rows finer than units, put together unit by unit over all tables. */
final class GroupedRows {

  private final int indicators;
  private final RowGroups groups;
  private final List<ReadRows> tables = new ArrayList<>();
  private long position;

  /**
   * @param indicators of the checklist
   */
  GroupedRows(int indicators, int jobs) {
    this.indicators = indicators;
    groups = new RowGroups(indicators, jobs);
  }

  /** Reads the rows of a form; those of its repeats go to the unit of the row they belong to. */
  void read(BoundForm form) throws UnusableInputException {
    Parents parents = new Parents(form.repeats());
    read(
        form.own(),
        row -> {
          parents.add(row);
          return Optional.of(row.id());
        });
    for (BoundForm.Part repeat : form.repeats()) {
      read(repeat.table(), row -> parents.unit(repeat.key(), row));
    }
  }

  private void read(BoundTable table, RowGroups.Owner owner) throws UnusableInputException {
    ReadRows read = groups.read(table.at(position), owner);
    tables.add(read);
    position += read.last();
  }

  /** The units by the table of their first row, in the order of these rows. */
  List<TableUnits> units() {
    Rows rows = new Rows(tables.stream().map(ReadRows::table).toList());
    List<TableUnits> units = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      units.add(units(i, rows));
    }
    return units;
  }

  private TableUnits units(int table, Rows rows) {
    ReadRows read = tables.get(table);
    List<Group> here =
        groups.all().stream()
            .filter(group -> rows.index(group.first()) == table)
            .sorted(Comparator.comparingLong(Group::first))
            .toList();
    return new TableUnits(
        read.table().table(), List.of((sink, notes) -> hand(read, here, rows, sink, notes)));
  }

  private UnitBooks hand(ReadRows read, List<Group> here, Rows rows, UnitSink sink, Notes notes) {
    notes.append(read.notes());
    Answers answers = new Answers(indicators);
    answers.setLocator((at, column) -> Optional.of(rows.place(at, column)));
    for (Group group : here) {
      group.fill(answers);
      read.table().slots().forEach(slot -> slot.setConstant(answers));
      group.note("unit", rows, notes);
      sink.unit(group.id(), answers, true);
    }
    return read.books(here.size());
  }
}
