package org.pmaudit.mapping;

import java.util.List;

/**
 * A table and its candidates, cut into slices.
 *
 * @param repeats what completes them
 */
record TableCandidates(BoundTable table, List<CandidateSlice> slices, List<JoinedRows> repeats) {
  TableCandidates {
    repeats = List.copyOf(repeats);
    slices = List.copyOf(slices);
  }
}
