package org.pmaudit.form;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Makes a row as high as its wrapped texts need, since not every spreadsheet program does so when
 * it opens a file. Widths of letters are estimated, on the safe side.
 */
final class RowHeight {

  private static final float POINTS_PER_LINE = 13f;
  private static final float MARGIN = 3f;
  private static final float MOST = 409f;

  private RowHeight() {}

  /** Fits a row of cells, each in a column so many digits wide. */
  static void fit(Row row) {
    int lines = 1;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
        lines = Math.max(lines, lines(cell.getStringCellValue(), letters(cell)));
      }
    }
    row.setHeightInPoints(Math.min(MOST, lines * POINTS_PER_LINE + MARGIN));
  }

  /** How many letters fit beside each other; a column's width is counted in digits of 11 points. */
  private static int letters(Cell cell) {
    int digits = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
    int points = ((XSSFCellStyle) cell.getCellStyle()).getFont().getFontHeightInPoints();
    return digits * 11 / points;
  }

  static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int used = 0;
      lines++;
      for (String word : line.split(" ", -1)) {
        if (used > 0 && used + word.length() > width) {
          lines++;
          used = 0;
        }
        used += word.length() + 1;
      }
    }
    return lines;
  }
}
