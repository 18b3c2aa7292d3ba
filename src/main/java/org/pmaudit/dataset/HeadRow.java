package org.pmaudit.dataset;

import java.util.Arrays;
import java.util.List;

/**
 * One of the first rows of a grid, that has any value.
 *
 * @param number as {@link Row#number()}
 * @param cells by column
 */
record HeadRow(long number, boolean hidden, List<Cell> cells) {

  /** A cell; its text cleaned of line breaks and runs of spaces. */
  record Cell(CellKind kind, String text) {

    static final Cell BLANK = new Cell(CellKind.BLANK, "");

    /** Words rather than a figure, date, or mark of a missing answer. */
    boolean isWord() {
      return kind == CellKind.TEXT && !Looks.likeNumber(text) && !Looks.likeMissing(text);
    }

    boolean isBlank() {
      return text.isEmpty();
    }
  }

  HeadRow {
    cells = List.copyOf(cells);
  }

  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  String text(int column) {
    return cell(column).text();
  }

  /** The texts by column; empty where a cell is blank. */
  String[] texts(int width) {
    String[] texts = new String[width];
    Arrays.setAll(texts, this::text);
    return texts;
  }

  /** How many cells have a value. */
  int filled() {
    return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  int words() {
    return (int) cells.stream().filter(Cell::isWord).count();
  }

  int distinctWords() {
    return (int) cells.stream().filter(Cell::isWord).map(Cell::text).distinct().count();
  }

  /** Mostly words, and mostly different ones; not a remark such as {@code Round: R11}. */
  boolean readsLikeHeader() {
    return !isRemark()
        && distinctWords() >= 2
        && words() * 2 > filled()
        && distinctWords() * 4 >= words() * 3;
  }

  /** Few cells, of which the first ends with a colon. */
  private boolean isRemark() {
    String first =
        cells.stream().map(Cell::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    return filled() <= 3 && first.endsWith(":");
  }
}
