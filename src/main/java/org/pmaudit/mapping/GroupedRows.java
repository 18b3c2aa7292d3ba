package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Rows finer than units, put together unit by unit over all tables. */
final class GroupedRows {

  private final int indicators;
  private final int jobs;
  private final Map<String, Group> groups = new ConcurrentHashMap<>();
  private final List<ReadTable> tables = new ArrayList<>();
  private long position;

  /**
   * @param indicators of the checklist
   */
  GroupedRows(int indicators, int jobs) {
    this.indicators = indicators;
    this.jobs = jobs;
  }

  /** A table whose rows went into groups. */
  private record ReadTable(BoundTable table, List<CandidateSlice.Counts> counts, Notes notes) {

    long rows() {
      return counts.stream().mapToLong(CandidateSlice.Counts::candidates).sum();
    }

    long skipped() {
      return counts.stream().mapToLong(CandidateSlice.Counts::skipped).sum();
    }

    long last() {
      return counts.stream().mapToLong(CandidateSlice.Counts::last).max().orElse(0);
    }
  }

  void read(BoundTable bound) throws UnusableInputException {
    BoundTable table = bound.at(position);
    List<Slot> slots = grouped(table);
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    List<Notes> notes = new ArrayList<>();
    for (Slice slice : table.table().slices(jobs)) {
      Notes ofSlice = new Notes();
      notes.add(ofSlice);
      RowSlice rows = new RowSlice(table, slice);
      Answers answers = new Answers(indicators);
      parts.add(() -> rows.read(false, row -> add(row, answers, slots), ofSlice));
    }
    Notes all = new Notes();
    ReadTable read = new ReadTable(table, Parallel.run(parts, jobs), all);
    notes.forEach(all::append);
    tables.add(read);
    position += read.last();
  }

  private static List<Slot> grouped(BoundTable table) {
    return table.slots().stream().filter(slot -> slot.binding().constant().isEmpty()).toList();
  }

  private void add(Candidate row, Answers answers, List<Slot> slots) {
    row.fill(answers);
    groups.computeIfAbsent(row.id(), Group::new).add(answers, slots, row.position());
  }

  /** The units by the table of their first row, in the order of these rows. */
  List<TableUnits> units() {
    Rows rows = new Rows(tables.stream().map(ReadTable::table).toList());
    List<TableUnits> units = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      units.add(units(i, rows));
    }
    return units;
  }

  private TableUnits units(int table, Rows rows) {
    ReadTable read = tables.get(table);
    List<Group> here =
        groups.values().stream()
            .filter(group -> rows.index(group.first()) == table)
            .sorted(Comparator.comparingLong(Group::first))
            .toList();
    return new TableUnits(
        read.table().table(), List.of((sink, notes) -> hand(read, here, rows, sink, notes)));
  }

  private UnitBooks hand(ReadTable read, List<Group> here, Rows rows, UnitSink sink, Notes notes) {
    notes.append(read.notes());
    Answers answers = new Answers(indicators);
    answers.setLocator((at, column) -> Optional.of(rows.place(at, column)));
    for (Group group : here) {
      group.fill(answers);
      read.table().slots().forEach(slot -> slot.setConstant(answers));
      group.forEach((slot, unknown) -> note(group, slot, unknown, rows, notes));
      sink.unit(group.id(), answers, true);
    }
    return new UnitBooks(here.size(), 0, read.rows() - here.size(), read.skipped(), 0);
  }

  /** Says how many rows of a unit were left out of an answer. */
  private static void note(Group group, Slot slot, long unknown, Rows rows, Notes notes) {
    if (unknown > 0 && slot.aggregate().isPresent()) {
      notes.add(
          "rows-without-answer",
          rows.place(group.first(), slot.column()),
          "%s: %s of %s rows of the unit have no usable answer"
              .formatted(slot.indicator().id(), unknown, group.rows()));
    }
  }
}
