package org.pmaudit.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where the fields of one CSV record stand in a block of bytes of which each below 128 is its ASCII
 * sign. Eight bytes are looked at at a time; short fields are kept as a number too: see {@link
 * Row#word}.
 */
final class CsvFields {

  /** What {@link #split} says where the block ends before the record does. */
  static final int INCOMPLETE = -1;

  /** A block holds so many bytes more than it has, for the last eight to be read at once. */
  static final int SPARE = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final int AFTER_LAST = CsvRecords.MOST_FIELDS + 1;

  private final byte delimiter;
  private final long delimiters;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] words = new long[64];
  private boolean[] quoted = new boolean[64];
  private int count;

  CsvFields(char delimiter) {
    this.delimiter = (byte) delimiter;
    this.delimiters = ONES * delimiter;
  }

  int count() {
    return count;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  /** The word of a field in plain ASCII, or {@link Row#NO_WORD}. */
  long word(int field) {
    return words[field];
  }

  /** Whether the field stands in quotes, of which the first is left out. */
  boolean isQuoted(int field) {
    return quoted[field];
  }

  /**
   * Finds the fields of the record that begins at a byte.
   *
   * @return where the sign stands that ends the record
   */
  int split(byte[] block, int from, int limit) {
    count = 0;
    int at = from;
    while (at < limit) {
      int field = next();
      quoted[field] = block[at] == '"';
      starts[field] = quoted[field] ? at + 1 : at;
      int end = quoted[field] ? quotedEnd(block, at + 1, limit) : plainEnd(block, at, field);
      if (end >= limit) {
        return INCOMPLETE;
      }
      ends[field] = end;
      if (block[end] != delimiter) {
        return end;
      }
      at = end + 1;
    }
    return INCOMPLETE;
  }

  /** The place of the next field; beyond the most that a record may have, all share one. */
  private int next() {
    if (count == starts.length) {
      int size = count * 2;
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      words = Arrays.copyOf(words, size);
      quoted = Arrays.copyOf(quoted, size);
    }
    return count < AFTER_LAST ? count++ : count - 1;
  }

  /** The end of a field without quotes, whose word is kept. */
  private int plainEnd(byte[] block, int from, int field) {
    long eight = (long) LONGS.get(block, from);
    long ends = ends(eight);
    if (ends != 0) {
      int bits = Long.numberOfTrailingZeros(ends) & -Byte.SIZE;
      long word = bits == 0 ? 0 : eight & -1L >>> Long.SIZE - bits;
      words[field] = (word & HIGHS) == 0 ? word : Row.NO_WORD;
      return from + bits / Byte.SIZE;
    }
    int at = from + Long.BYTES;
    while (at + Long.BYTES <= block.length) {
      ends = ends((long) LONGS.get(block, at));
      if (ends != 0) {
        at += Long.numberOfTrailingZeros(ends) / Byte.SIZE;
        break;
      }
      at += Long.BYTES;
    }
    words[field] = Row.NO_WORD;
    if (at == from + Long.BYTES && (eight & HIGHS) == 0) {
      words[field] = eight;
    }
    return at;
  }

  /** Not zero if one of eight bytes ends a field; its lowest bit stands in the first that does. */
  private long ends(long eight) {
    return zeros(eight ^ delimiters) | zeros(eight ^ ONES * '\n') | zeros(eight ^ ONES * '\r');
  }

  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGHS;
  }

  /** The end of a field whose quotation mark is open; within marks nothing ends it. */
  private int quotedEnd(byte[] block, int from, int limit) {
    boolean open = true;
    for (int at = from; at < limit; at++) {
      byte sign = block[at];
      if (sign == '"') {
        open = !open;
      } else if (!open && (sign == delimiter || sign == '\n' || sign == '\r')) {
        words[count - 1] = Row.NO_WORD;
        return at;
      }
    }
    return limit;
  }
}
