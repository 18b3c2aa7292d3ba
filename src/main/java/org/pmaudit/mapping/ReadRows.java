package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.problem.Notes;

/**
 * A table whose rows went into groups.
 *
 * @param lost rows whose parent is not among the rows that count
 */
record ReadRows(BoundTable table, List<CandidateSlice.Counts> counts, long lost, Notes notes) {

  ReadRows {
    counts = List.copyOf(counts);
  }

  /** How many rows are in groups. */
  long rows() {
    return counts.stream().mapToLong(CandidateSlice.Counts::candidates).sum() - lost;
  }

  long last() {
    return counts.stream().mapToLong(CandidateSlice.Counts::last).max().orElse(0);
  }

  /**
   * The books, of which some rows stand for units of their own. A row lost in a run that leaves
   * rows out went with its parent.
   */
  UnitBooks books(long units) {
    long skipped = counts.stream().mapToLong(CandidateSlice.Counts::skipped).sum();
    long filtered = counts.stream().mapToLong(CandidateSlice.Counts::filtered).sum();
    boolean isFiltered = table.filter().isAsked();
    return new UnitBooks(
        units,
        0,
        rows() - units,
        skipped + (isFiltered ? 0 : lost),
        filtered + (isFiltered ? lost : 0));
  }
}
