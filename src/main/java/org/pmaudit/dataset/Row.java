package org.pmaudit.dataset;

import java.util.Arrays;

/**
 * The row being read; one object is used for all rows, so nothing of it may be kept. Columns count
 * from 0. Only the columns asked for are filled; the others read as blank.
 *
 * <p>Text is kept in one array of characters, so that reading a row allocates nothing.
 */
public final class Row {

  /** Says that a cell has no {@link #word}. */
  public static final long NO_WORD = -1;

  private static final CellKind[] KINDS = CellKind.values();

  /** For each kind a number in the highest bits of bytes, which ASCII leaves free. */
  private static final long[] TAGS = new long[KINDS.length];

  private static final long PERCENT = 1L << 63;

  static {
    for (CellKind kind : KINDS) {
      int beyondText = kind == CellKind.BLANK ? 0 : kind.ordinal() - CellKind.TEXT.ordinal();
      TAGS[kind.ordinal()] =
          (long) (beyondText & 1) << 7 | (beyondText >> 1 & 1) << 15 | (beyondText >> 2) << 23;
    }
  }

  private long number;
  private int width;
  private char[] chars = new char[1024];
  private int used;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] kinds = new byte[64];
  private boolean[] percents = new boolean[64];

  /** Of cells whose characters stand in {@code bytes} until they are asked for. */
  private boolean[] inBytes = new boolean[64];

  private byte[] bytes = {};
  private long[] words = new long[64];

  /** The number of the row as a spreadsheet shows it, or the line of a CSV file it begins on. */
  public long number() {
    return number;
  }

  /** One more than the last column the row has. */
  public int width() {
    return width;
  }

  public CellKind kind(int column) {
    return column < width ? KINDS[kinds[column]] : CellKind.BLANK;
  }

  /** Whether a number has a percent format, so that 0.35 shows as 35 %. */
  public boolean isPercent(int column) {
    return column < width && percents[column];
  }

  /**
   * The text of a cell as it stands: a number in plain decimal notation with a point, a date as ISO
   * date (with time after {@code T} where there is one), a boolean as {@code TRUE} or {@code
   * FALSE}.
   */
  public String text(int column) {
    int start = start(column);
    return new String(chars, start, end(column) - start);
  }

  /**
   * The characters of {@link #text} from {@link #start} to {@link #end}, which is to be asked for
   * first; not to be written to.
   */
  public char[] chars() {
    return chars;
  }

  public int start(int column) {
    if (column >= width) {
      return 0;
    }
    if (inBytes[column]) {
      takeFromBytes(column);
    }
    return starts[column];
  }

  /** After {@link #start}. */
  public int end(int column) {
    return column < width ? ends[column] : 0;
  }

  /**
   * A cell of at most eight ASCII signs as one number, the same for all that are alike: signs, kind
   * and percent format; 0 for a blank cell, {@link #NO_WORD} for any other.
   */
  public long word(int column) {
    if (column >= width) {
      return 0;
    }
    return inBytes[column] ? words[column] : wordOfChars(column);
  }

  private long wordOfChars(int column) {
    int length = ends[column] - starts[column];
    if (length > Long.BYTES) {
      return NO_WORD;
    }
    long word = 0;
    for (int i = 0; i < length; i++) {
      char sign = chars[starts[column] + i];
      if (sign >= 0x80) {
        return NO_WORD;
      }
      word |= (long) sign << i * Byte.SIZE;
    }
    return word | TAGS[kinds[column]] | (percents[column] ? PERCENT : 0);
  }

  /** Begins a new row. */
  void begin(long rowNumber) {
    number = rowNumber;
    width = 0;
    used = 0;
  }

  /** Adds a cell after those added before; columns between are blank. */
  void add(int column, CellKind kind, boolean percent, char[] source, int from, int length) {
    ensure(column);
    blankUntil(column);
    room(length);
    System.arraycopy(source, from, chars, used, length);
    set(column, kind, percent, used, used + length);
    used += length;
    width = Math.max(width, column + 1);
  }

  /** Adds a cell of text in ASCII whose bytes stay as they are until the next row begins. */
  void add(int column, byte[] source, int from, int length, long word) {
    ensure(column);
    blankUntil(column);
    set(column, CellKind.TEXT, false, from, from + length);
    inBytes[column] = true;
    words[column] = word;
    bytes = source;
    width = column + 1;
  }

  private void blankUntil(int column) {
    for (int gap = width; gap < column; gap++) {
      set(gap, CellKind.BLANK, false, used, used);
    }
  }

  private void takeFromBytes(int column) {
    int from = starts[column];
    int length = ends[column] - from;
    room(length);
    for (int i = 0; i < length; i++) {
      chars[used + i] = (char) bytes[from + i];
    }
    set(column, CellKind.TEXT, false, used, used + length);
    used += length;
  }

  void add(int column, CellKind kind, boolean percent, String text) {
    add(column, kind, percent, text.toCharArray(), 0, text.length());
  }

  private void set(int column, CellKind kind, boolean percent, int start, int end) {
    kinds[column] = (byte) kind.ordinal();
    percents[column] = percent;
    starts[column] = start;
    ends[column] = end;
    inBytes[column] = false;
  }

  private void ensure(int column) {
    if (column >= starts.length) {
      int size = Math.max(column + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
      percents = Arrays.copyOf(percents, size);
      inBytes = Arrays.copyOf(inBytes, size);
      words = Arrays.copyOf(words, size);
    }
  }

  private void room(int length) {
    if (used + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + length, chars.length * 2));
    }
  }
}
