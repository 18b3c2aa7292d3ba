package org.pmaudit.scoring;

import java.util.function.IntPredicate;

/**
 * A set of criteria as bits, by which weights are added up many at a time: those of a facet are
 * kept as the sets of criteria whose weight has a bit of 1, of 2 and of 4.
 */
final class CriterionBits {

  private static final int PLANES = 3;

  private CriterionBits() {}

  /** How many longs hold so many criteria. */
  static int words(int criteria) {
    return (criteria + Long.SIZE - 1) / Long.SIZE;
  }

  static long[] where(int criteria, IntPredicate holds) {
    long[] bits = new long[words(criteria)];
    for (int i = 0; i < criteria; i++) {
      bits[i / Long.SIZE] |= holds.test(i) ? 1L << i : 0;
    }
    return bits;
  }

  /** The weights, each of 1 to 7, of the criteria of a set, ready for {@link #sum}. */
  static long[] planes(int[] weights, IntPredicate isOf) {
    long[] planes = new long[words(weights.length) * PLANES];
    for (int i = 0; i < weights.length; i++) {
      for (int plane = 0; isOf.test(i) && plane < PLANES; plane++) {
        planes[i / Long.SIZE * PLANES + plane] |= (long) (weights[i] >> plane & 1) << i;
      }
    }
    return planes;
  }

  /** The sum of the weights of those that are in a set. */
  static int sum(long[] planes, long[] set) {
    int sum = 0;
    for (int word = 0, at = 0; word < set.length; word++, at += PLANES) {
      sum += Long.bitCount(planes[at] & set[word]);
      sum += Long.bitCount(planes[at + 1] & set[word]) << 1;
      sum += Long.bitCount(planes[at + 2] & set[word]) << 2;
    }
    return sum;
  }

  /** Whether two sets have a criterion in common. */
  static boolean meet(long[] one, long[] other) {
    for (int word = 0; word < one.length; word++) {
      if ((one[word] & other[word]) != 0) {
        return true;
      }
    }
    return false;
  }
}
