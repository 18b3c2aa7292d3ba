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
  private final int jobs;
  private final UnitIndex index;
  private final List<TableCandidates> tables = new ArrayList<>();
  private long candidates;

  FirstPass(Duplicates duplicates, int jobs) {
    this.duplicates = duplicates;
    this.jobs = jobs;
    index = new UnitIndex(duplicates != Duplicates.ERROR);
  }

  /** Reads the tables, one after the other. */
  void read(List<BoundTable> bound) throws UnusableInputException {
    long position = 0;
    for (BoundTable table : bound) {
      BoundTable placed = table.at(position);
      List<CandidateSlice> slices = new ArrayList<>();
      for (Slice slice : table.table().slices(jobs)) {
        slices.add(new RowSlice(placed, slice));
      }
      tables.add(new TableCandidates(placed, slices));
      position += keys(slices);
    }
  }

  /** The last row number of a table. */
  private long keys(List<CandidateSlice> slices) throws UnusableInputException {
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    for (CandidateSlice slice : slices) {
      parts.add(() -> slice.read(true, this::key, new Notes()));
    }
    long last = 0;
    for (CandidateSlice.Counts counts : Parallel.run(parts, jobs)) {
      candidates += counts.candidates();
      last = Math.max(last, counts.last());
    }
    return last;
  }

  private void key(Candidate candidate) {
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
    return new Rows(tables.stream().map(TableCandidates::table).toList());
  }

  /**
   * The rule for these rows.
   *
   * @param slots of the answers
   * @param maxAgeDays of the mapping
   */
  UnitRule rule(int slots, Optional<Integer> maxAgeDays) throws UnusableInputException {
    if (index.units() == candidates) {
      return new EveryRow();
    }
    return switch (duplicates) {
      case LATEST -> new NewestRow(index, rows());
      case COMBINE -> combined(slots, maxAgeDays);
      case ALL -> new NumberedRows(index, numbers(), rows());
      case ERROR -> throw repeated();
    };
  }

  private CombinedRows combined(int slots, Optional<Integer> maxAgeDays)
      throws UnusableInputException {
    OptionalLong maxAge =
        maxAgeDays.isPresent()
            ? OptionalLong.of(maxAgeDays.get() * DateText.DAY_MILLIS)
            : OptionalLong.empty();
    CombinedRows combined = new CombinedRows(index, rows(), maxAge);
    List<Callable<CandidateSlice.Counts>> parts = new ArrayList<>();
    for (TableCandidates table : tables) {
      for (CandidateSlice slice : table.slices()) {
        Answers answers = new Answers(slots);
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
