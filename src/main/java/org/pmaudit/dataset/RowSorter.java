package org.pmaudit.dataset;

import java.util.Arrays;
import java.util.List;

/**
 * Tells rows of data from those that a table holds besides, looking at each row's first cells only.
 *
 * <p>A totals row begins with a word for a total and holds nothing but numbers after it. A row that
 * begins so and holds other words is data: a site may be called "Total".
 */
final class RowSorter {

  enum Sort {
    DATA,
    /** Data, though its first cell reads like that of a totals row. */
    CALLED_TOTAL,
    BLANK,
    TOTALS,
    REPEATED_HEADER,
    /** A note among or below the rows: one cell of text that begins like a note. */
    REMARK
  }

  /** In a narrower table one cell may well be the whole row. */
  private static final int COLUMNS_FOR_REMARKS = 3;

  private final List<String[]> headerRows;
  private final int[] headerCells;
  private final boolean[] repeats;
  private final boolean wide;
  private int cells;
  private boolean repeating;
  private boolean total;
  private boolean remark;
  private boolean words;

  RowSorter(List<HeadRow> header, int columns) {
    this.headerRows = header.stream().map(row -> row.texts(columns)).toList();
    this.headerCells = header.stream().mapToInt(HeadRow::filled).toArray();
    this.repeats = new boolean[header.size()];
    this.wide = columns >= COLUMNS_FOR_REMARKS;
  }

  void begin() {
    cells = 0;
    total = false;
    remark = false;
    words = false;
    repeating = !headerRows.isEmpty();
    Arrays.fill(repeats, true);
  }

  /** Whether the text of the next cell matters. */
  boolean needsText() {
    return cells == 0 || total || repeating;
  }

  void cell(int column, CellKind kind, char[] chars, int from, int length) {
    boolean text = kind == CellKind.TEXT;
    if (cells == 0) {
      total = text && TotalsWords.isOne(chars, from, length);
      remark = text && wide && Remarks.isOne(chars, from, length);
    } else if (total && text && !Looks.likeNumber(chars, from, length)) {
      words = true;
    }
    if (repeating) {
      repeating = stillRepeats(column, chars, from, length);
    }
    cells++;
  }

  void present() {
    cells++;
  }

  Sort sort() {
    if (cells == 0) {
      return Sort.BLANK;
    }
    if (repeating && repeatsEnough()) {
      return Sort.REPEATED_HEADER;
    }
    if (total) {
      return words ? Sort.CALLED_TOTAL : Sort.TOTALS;
    }
    return remark && cells == 1 ? Sort.REMARK : Sort.DATA;
  }

  private boolean stillRepeats(int column, char[] chars, int from, int length) {
    boolean any = false;
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = repeats[i] && equal(headerRows.get(i), column, chars, from, length);
      any |= repeats[i];
    }
    return any;
  }

  private static boolean equal(String[] header, int column, char[] chars, int from, int length) {
    return column < header.length
        && !header[column].isEmpty()
        && Looks.same(header[column], chars, from, length);
  }

  private boolean repeatsEnough() {
    for (int i = 0; i < repeats.length; i++) {
      if (repeats[i] && cells * 2 >= headerCells[i] && (cells > 1 || headerCells[i] == 1)) {
        return true;
      }
    }
    return false;
  }
}
