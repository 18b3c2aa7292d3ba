package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a CSV file in an encoding based on ASCII can be cut between records, and the number
 * of the line each part begins on. Reads the file up to the last cut, which is quick where a block
 * has no quotation mark.
 */
final class CsvCuts {

  /** The start of a part: its first byte and the number of its first line. */
  record Cut(long offset, long line) {}

  private static final int BLOCK = 1 << 16;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private final CsvState state;
  private final List<Cut> cuts = new ArrayList<>();
  private final long start;
  private final long step;
  private final int parts;
  private long offset;
  private boolean boundary;
  private boolean afterReturn;

  private CsvCuts(char delimiter, long start, long size, int parts) {
    this.state = new CsvState(delimiter);
    this.start = start;
    this.step = Math.max(1, (size - start) / parts);
    this.parts = parts;
    this.offset = start;
    cuts.add(new Cut(start, 1));
  }

  /**
   * Cuts the bytes into at most so many parts of about the same size.
   *
   * @param in stands at the byte {@code start}
   */
  static List<Cut> find(InputStream in, char delimiter, long start, long size, int parts)
      throws IOException {
    CsvCuts finder = new CsvCuts(delimiter, start, size, parts);
    byte[] block = new byte[BLOCK];
    int read = in.readNBytes(block, 0, BLOCK);
    while (read > 0 && finder.cuts.size() < parts) {
      finder.take(block, read);
      read = in.readNBytes(block, 0, BLOCK);
    }
    return finder.cuts;
  }

  private void take(byte[] block, int length) {
    if (offset + length < target() && !state.isQuoted()) {
      int lineFeeds = lineFeedsOfPlain(block, length);
      if (lineFeeds >= 0) {
        state.skip(lineFeeds, block[length - 1]);
        offset += length;
        return;
      }
    }
    for (int i = 0; i < length; i++) {
      follow(block[i]);
    }
  }

  /** The byte that the next part should begin at or soon after. */
  private long target() {
    return start + step * cuts.size();
  }

  private void follow(byte sign) {
    if (boundary && !(afterReturn && sign == '\n') && cuts.size() < parts) {
      cuts.add(new Cut(offset, state.lines() + 1));
      boundary = false;
    }
    CsvState.Event event = state.next(sign);
    offset++;
    afterReturn = sign == '\r';
    if (event == CsvState.Event.RECORD_END && offset >= target()) {
      boundary = true;
    }
  }

  /** The line feeds of a block; -1 if it has a quotation mark or carriage return. */
  private static int lineFeedsOfPlain(byte[] block, int length) {
    int lineFeeds = 0;
    int at = 0;
    for (; at + Long.BYTES <= length; at += Long.BYTES) {
      long eight = (long) LONGS.get(block, at);
      if ((zeros(eight ^ ONES * '"') | zeros(eight ^ ONES * '\r')) != 0) {
        return -1;
      }
      lineFeeds += lineFeeds(eight);
    }
    for (; at < length; at++) {
      if (block[at] == '"' || block[at] == '\r') {
        return -1;
      }
      lineFeeds += block[at] == '\n' ? 1 : 0;
    }
    return lineFeeds;
  }

  /** Not zero if one of eight bytes is zero. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGHS;
  }

  /** How many of eight bytes are line feeds; exact, unlike the bits of {@link #zeros}. */
  private static int lineFeeds(long eight) {
    long others = eight ^ ONES * '\n';
    return Long.bitCount(~(((others & ~HIGHS) + ~HIGHS) | others) & HIGHS);
  }
}
