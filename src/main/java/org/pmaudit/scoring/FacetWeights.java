package org.pmaudit.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which criteria count for which facet, and what they weigh; threads may share it. */
final class FacetWeights {

  private final int[] weights;
  private final long[] critical;
  private final int[][] facets;
  private final int[] used;
  private final long[][] members = new long[Facets.COUNT][];
  private final long[][] planes = new long[Facets.COUNT][];

  FacetWeights(CompiledCriterion[] criteria) {
    weights = Arrays.stream(criteria).mapToInt(each -> each.criterion().weight()).toArray();
    critical = CriterionBits.where(criteria.length, i -> criteria[i].criterion().critical());
    facets =
        Arrays.stream(criteria)
            .map(each -> each.facets().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    for (int facet = 0; facet < Facets.COUNT; facet++) {
      Integer number = facet;
      members[facet] =
          CriterionBits.where(criteria.length, i -> criteria[i].facets().contains(number));
      planes[facet] = CriterionBits.planes(weights, i -> criteria[i].facets().contains(number));
    }
    used = IntStream.range(0, Facets.COUNT).filter(this::hasMembers).toArray();
  }

  private boolean hasMembers(int facet) {
    return Arrays.stream(members[facet]).anyMatch(bits -> bits != 0);
  }

  int weight(int criterion) {
    return weights[criterion];
  }

  boolean isCritical(int criterion) {
    return (critical[criterion / Long.SIZE] >> criterion & 1) != 0;
  }

  /** The critical criteria of a word of a set. */
  long critical(int word) {
    return critical[word];
  }

  boolean hasCritical(long[] criteria) {
    return CriterionBits.meet(critical, criteria);
  }

  /** The facets that a criterion counts for; not to be written to. */
  int[] of(int criterion) {
    return facets[criterion];
  }

  /** The facets that any criterion counts for; not to be written to. */
  int[] used() {
    return used;
  }

  int sum(int facet, long[] criteria) {
    return CriterionBits.sum(planes[facet], criteria);
  }

  boolean hasAny(int facet, long[] criteria) {
    return CriterionBits.meet(members[facet], criteria);
  }
}
