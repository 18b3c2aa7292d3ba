package org.pmaudit.mapping;

import java.util.List;

/** A table and its candidates, cut into slices. */
record TableCandidates(BoundTable table, List<CandidateSlice> slices) {
  TableCandidates {
    slices = List.copyOf(slices);
  }
}
