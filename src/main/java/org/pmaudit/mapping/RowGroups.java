package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Rows finer than what they belong to, put together by it. */
final class RowGroups {

  private final int indicators;
  private final int jobs;
  private final Map<String, Group> groups = new ConcurrentHashMap<>();

  /**
   * @param indicators of the checklist
   */
  RowGroups(int indicators, int jobs) {
    this.indicators = indicators;
    this.jobs = jobs;
  }

  /** Tells what a row belongs to; a row that belongs to nothing is lost. */
  @FunctionalInterface
  interface Owner {
    Optional<String> of(Candidate row);
  }

  /** Reads a table, whose position is set, into the groups. */
  ReadRows read(BoundTable table, Owner owner) throws UnusableInputException {
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    List<Pass> passes = new ArrayList<>();
    for (Slice slice : table.table().slices(jobs)) {
      Pass pass = new Pass(table, owner);
      passes.add(pass);
      RowSlice rows = new RowSlice(table, slice, List.of());
      parts.add(() -> rows.read(false, pass::add, pass.notes));
    }
    List<CandidateSlice.Counts> counts = Parallel.run(parts, jobs);
    Notes notes = new Notes();
    passes.forEach(pass -> notes.append(pass.notes));
    return new ReadRows(table, counts, passes.stream().mapToLong(pass -> pass.lost).sum(), notes);
  }

  Optional<Group> get(String owner) {
    return Optional.ofNullable(groups.get(owner));
  }

  Collection<Group> all() {
    return groups.values();
  }

  /** One pass over a slice. */
  private final class Pass {
    private final BoundTable table;
    private final Owner owner;
    private final List<Slot> slots;
    private final Answers answers = new Answers(indicators);
    private final Notes notes = new Notes();
    private long lost;

    Pass(BoundTable table, Owner owner) {
      this.table = table;
      this.owner = owner;
      slots = table.slots().stream().filter(one -> one.binding().constant().isEmpty()).toList();
    }

    void add(Candidate row) {
      Optional<String> owned = owner.of(row);
      if (owned.isPresent()) {
        row.fill(answers);
        groups.computeIfAbsent(owned.get(), Group::new).add(answers, slots, row.position());
        return;
      }
      lost++;
      if (!table.filter().isAsked()) {
        notes.add(
            "row-without-parent",
            table.table().place(row.position() - table.firstPosition(), table.id()),
            "the row of the form that this row belongs to is not there, so it is skipped");
      }
    }
  }
}
