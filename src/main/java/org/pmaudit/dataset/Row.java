package org.pmaudit.dataset;

import java.util.Arrays;

/**
 * The row being read; one object is used for all rows, so nothing of it may be kept. Columns count
 * from 0. Only the columns asked for are filled; the others read as blank.
 *
 * <p>Text is kept in one array of characters, so that reading a row allocates nothing.
 */
public final class Row {

  private static final CellKind[] KINDS = CellKind.values();

  private long number;
  private int width;
  private char[] chars = new char[1024];
  private int used;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private byte[] kinds = new byte[64];
  private boolean[] percents = new boolean[64];

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
    return column < width ? new String(chars, starts[column], ends[column] - starts[column]) : "";
  }

  /** The characters of {@link #text} from {@link #start} to {@link #end}; not to be written to. */
  public char[] chars() {
    return chars;
  }

  public int start(int column) {
    return column < width ? starts[column] : 0;
  }

  public int end(int column) {
    return column < width ? ends[column] : 0;
  }

  /** Begins a new row. */
  void begin(long rowNumber) {
    number = rowNumber;
    width = 0;
    used = 0;
  }

  /** Adds a cell after those added before; columns between are blank. */
  void add(int column, CellKind kind, boolean percent, char[] source, int from, int length) {
    ensure(column, length);
    for (int gap = width; gap < column; gap++) {
      set(gap, CellKind.BLANK, false, used, used);
    }
    System.arraycopy(source, from, chars, used, length);
    set(column, kind, percent, used, used + length);
    used += length;
    width = Math.max(width, column + 1);
  }

  void add(int column, CellKind kind, boolean percent, String text) {
    add(column, kind, percent, text.toCharArray(), 0, text.length());
  }

  private void set(int column, CellKind kind, boolean percent, int start, int end) {
    kinds[column] = (byte) kind.ordinal();
    percents[column] = percent;
    starts[column] = start;
    ends[column] = end;
  }

  private void ensure(int column, int length) {
    if (column >= starts.length) {
      int size = Math.max(column + 1, starts.length * 2);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      kinds = Arrays.copyOf(kinds, size);
      percents = Arrays.copyOf(percents, size);
    }
    if (used + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + length, chars.length * 2));
    }
  }
}
