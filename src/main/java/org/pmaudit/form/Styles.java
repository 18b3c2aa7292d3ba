package org.pmaudit.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.IndicatorType;

/** How the cells of a fill-in workbook look. */
final class Styles {

  static final int ANSWERED = 0xE3F1E6;
  static final int OPEN_CRITICAL = 0xB3261E;
  private static final int INK = 0x1F2933;
  private static final int DARK = 0x1F4E79;
  private static final int BAND = 0xD6E4F0;
  private static final int WRITABLE = 0xFFFBE6;
  private static final int FAINT = 0x56616B;
  private static final int LINE = 0xC5CED6;
  private static final int WHITE = 0xFFFFFF;

  private final XSSFWorkbook book;
  final CellStyle title;
  final CellStyle lead;
  final CellStyle header;
  final CellStyle band;
  final CellStyle ids;
  final CellStyle text;
  final CellStyle faint;
  final CellStyle faintLine;
  private final CellStyle words;
  private final CellStyle count;
  private final CellStyle number;
  private final CellStyle percent;
  private final CellStyle date;

  Styles(XSSFWorkbook book) {
    this.book = book;
    title = plain(font(15, true, DARK));
    lead = plain(font(11, true, INK));
    header = lined(font(10, true, WHITE), DARK);
    band = filled(font(11, true, DARK), BAND);
    ids = plain(font(7, false, FAINT));
    ids.setWrapText(true);
    text = lined(font(10, false, INK), WHITE);
    faint = lined(font(9, false, FAINT), WHITE);
    faintLine = plain(font(9, false, FAINT));
    words = writable("@");
    count = writable("0");
    number = writable("General");
    percent = writable("0.0%");
    date = writable("yyyy-mm-dd");
  }

  /** A cell to write an answer in; one for percents makes 35 read as 35 %. */
  CellStyle answer(IndicatorType type) {
    return switch (type) {
      case YES_NO, EXTENT, CHOICE, CHOICES, TEXT -> words;
      case COUNT -> count;
      case NUMBER -> number;
      case PERCENT -> percent;
      case DATE -> date;
    };
  }

  /** A cell to write anything in. */
  CellStyle freeText() {
    return words;
  }

  static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  private XSSFFont font(int points, boolean bold, int rgb) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(colour(rgb));
    return font;
  }

  private XSSFCellStyle plain(XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCellStyle filled(XSSFFont font, int rgb) {
    XSSFCellStyle style = plain(font);
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle lined(XSSFFont font, int rgb) {
    XSSFCellStyle style = filled(font, rgb);
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
    return style;
  }

  private XSSFCellStyle writable(String format) {
    XSSFCellStyle style = lined(font(10, false, INK), WRITABLE);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setLocked(false);
    return style;
  }
}
