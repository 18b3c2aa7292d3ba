package org.pmaudit.mapping;

import java.util.Arrays;

/** The numbers of second and further rows of units, by position; 12 bytes a row. */
final class RowNumbers {

  private long[] positions = new long[16];
  private int[] numbers = new int[16];
  private int count;

  /** Adds a row after those before it. */
  void add(long position, int number) {
    if (count == positions.length) {
      positions = Arrays.copyOf(positions, count + count / 4);
      numbers = Arrays.copyOf(numbers, count + count / 4);
    }
    positions[count] = position;
    numbers[count] = number;
    count++;
  }

  /** The number of a row; 1 for a unit's first. */
  int of(long position) {
    int at = Arrays.binarySearch(positions, 0, count, position);
    return at < 0 ? 1 : numbers[at];
  }
}
