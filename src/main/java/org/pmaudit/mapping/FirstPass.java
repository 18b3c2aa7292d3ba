package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Reads ids and dates alone, to find the rows that share a unit before any unit is handed out. */
final class FirstPass {

  private final Duplicates duplicates;
  private final int indicators;
  private final int jobs;
  private final UnitIndex index;
  private final List<TableCandidates> tables = new ArrayList<>();
  private long candidates;
  private long position;

  /**
   * @param indicators of the checklist
   */
  FirstPass(Duplicates duplicates, int indicators, int jobs) {
    this.duplicates = duplicates;
    this.indicators = indicators;
    this.jobs = jobs;
    index = new UnitIndex(duplicates != Duplicates.ERROR);
  }

  /** Reads the tables, one after the other, each with its repeats. */
  void read(List<BoundForm> forms) throws UnusableInputException {
    for (BoundForm form : forms) {
      BoundTable own = form.own().at(position);
      List<Slice> cut = own.table().slices(jobs);
      Parents parents = new Parents(form.repeats());
      keys(cut.stream().map(slice -> new RowSlice(own, slice, List.of())).toList(), parents);
      List<JoinedRows> repeats = new ArrayList<>();
      for (BoundForm.Part repeat : form.repeats()) {
        repeats.add(joined(repeat, parents));
      }
      List<CandidateSlice> slices = new ArrayList<>();
      cut.forEach(slice -> slices.add(new RowSlice(own, slice, repeats)));
      tables.add(new TableCandidates(own, slices, repeats));
    }
  }

  private void keys(List<RowSlice> slices, Parents parents) throws UnusableInputException {
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    for (RowSlice slice : slices) {
      parts.add(() -> slice.read(true, row -> key(row, parents), new Notes()));
    }
    long last = 0;
    for (CandidateSlice.Counts counts : Parallel.run(parts, jobs)) {
      candidates += counts.candidates();
      last = Math.max(last, counts.last());
    }
    position += last;
  }

  private JoinedRows joined(BoundForm.Part repeat, Parents parents) throws UnusableInputException {
    RowGroups groups = new RowGroups(indicators, jobs);
    ReadRows read = groups.read(repeat.table().at(position), row -> parents.key(repeat.key(), row));
    position += read.last();
    return new JoinedRows(repeat.key(), groups, read);
  }

  private void key(Candidate candidate, Parents parents) {
    parents.add(candidate);
    long date = duplicates == Duplicates.ERROR ? UnitIndex.UNDATED : candidate.date();
    index.add(candidate.hash(), date, candidate.position());
  }

  List<TableCandidates> tables() {
    return tables;
  }

  /** Whether there are at least two rows for each unit. */
  boolean hasManyRowsOfAUnit() {
    return candidates >= 2 * index.units() && candidates > 1;
  }

  Rows rows() {
    List<BoundTable> all = new ArrayList<>();
    for (TableCandidates table : tables) {
      all.add(table.table());
      table.repeats().forEach(repeat -> all.add(repeat.read().table()));
    }
    return new Rows(all);
  }

  /**
   * The rule for these rows.
   *
   * @param maxAgeDays of the mapping
   */
  UnitRule rule(Optional<Integer> maxAgeDays) throws UnusableInputException {
    if (index.units() == candidates) {
      return new EveryRow();
    }
    return switch (duplicates) {
      case LATEST -> new NewestRow(index, rows());
      case COMBINE -> combined(maxAgeDays);
      case ALL -> new NumberedRows(index, numbers(), rows());
      case ERROR -> throw repeated();
    };
  }

  private CombinedRows combined(Optional<Integer> maxAgeDays) throws UnusableInputException {
    OptionalLong maxAge =
        maxAgeDays.isPresent()
            ? OptionalLong.of(maxAgeDays.get() * DateText.DAY_MILLIS)
            : OptionalLong.empty();
    CombinedRows combined = new CombinedRows(index, rows(), maxAge);
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    for (TableCandidates table : tables) {
      for (CandidateSlice slice : table.slices()) {
        Answers answers = new Answers(indicators);
        parts.add(() -> slice.read(false, one -> combined.collect(one, answers), new Notes()));
      }
    }
    Parallel.run(parts, jobs);
    return combined;
  }

  private RowNumbers numbers() throws UnusableInputException {
    UnitIndex last = new UnitIndex(true);
    RowNumbers numbers = new RowNumbers();
    inOrder(
        candidate -> {
          Hash96 hash = candidate.hash();
          long number = last.position(hash) == 0 ? 1 : last.date(hash) + 1;
          last.add(hash, number, candidate.position());
          if (number > 1) {
            numbers.add(candidate.position(), (int) number);
          }
        });
    return numbers;
  }

  private UnusableInputException repeated() throws UnusableInputException {
    RepeatedUnits problems = new RepeatedUnits(index, rows());
    inOrder(problems::add);
    return problems.exception();
  }

  private void inOrder(CandidateSlice.Sink sink) throws UnusableInputException {
    for (TableCandidates table : tables) {
      for (CandidateSlice slice : table.slices()) {
        slice.read(true, sink, new Notes());
      }
    }
  }
}
