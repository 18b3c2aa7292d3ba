package org.pmaudit.report.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Rating;

/** How the cells of a report look. */
final class Looks {

  static final int INK = 0x17202B;
  static final int SOFT = 0x4A5665;
  static final int RULE = 0xD5DAE1;
  static final int BAND = 0xECEEF1;
  static final int CRITICAL = 0x9B1C1C;
  static final int WHITE = 0xFFFFFF;

  private final XSSFWorkbook book;
  private final boolean rightToLeft;
  private final Map<Short, CellStyle> turned = new HashMap<>();
  final CellStyle title;
  final CellStyle heading;
  final CellStyle note;
  final CellStyle small;
  final CellStyle strong;
  final CellStyle header;
  final CellStyle text;
  final CellStyle line;
  final CellStyle one;
  final CellStyle count;
  final CellStyle gain;
  final CellStyle centre;
  final CellStyle date;
  final CellStyle writable;
  final CellStyle writableDay;

  /**
   * @param rightToLeft whether sheets run so
   */
  Looks(XSSFWorkbook book, boolean rightToLeft) {
    this.book = book;
    this.rightToLeft = rightToLeft;
    title = plain(font(18, true, INK));
    heading = plain(font(13, true, INK));
    note = plain(font(10, false, SOFT));
    small = wrapped(font(9, false, SOFT));
    strong = plain(font(11, true, INK));
    header = filled(font(10, true, WHITE), INK);
    header.setWrapText(true);
    text = wrapped(font(10, false, INK));
    line = plain(font(10, false, INK));
    one = number("0.0");
    count = number("#,##0");
    gain = number("+0.0;-0.0;0.0");
    centre = plain(font(11, false, INK));
    centre.setAlignment(HorizontalAlignment.CENTER);
    date = number("yyyy-mm-dd");
    writable = filled(font(10, false, INK), 0xFFFBE6);
    writable.setWrapText(true);
    writableDay = filled(font(10, false, INK), 0xFFFBE6);
    writableDay.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
  }

  static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  /** Text on its tint, as on the page. */
  static int[] tint(Rating rating) {
    return switch (rating) {
      case STRONG -> new int[] {0x174E80, 0xE4EEF7};
      case ADEQUATE -> new int[] {0x1D5F8A, 0xEDF5FB};
      case WEAK -> new int[] {0x7A4100, 0xFDF0DC};
      case POOR -> new int[] {0x8F2D0E, 0xFBE6DE};
      case INSUFFICIENT_DATA, NOT_APPLICABLE -> new int[] {SOFT, BAND};
    };
  }

  /** The fill of a rating in a chart. */
  static int fill(Rating rating) {
    return switch (rating) {
      case STRONG -> 0x1F5F99;
      case ADEQUATE -> 0x8DBFE3;
      case WEAK -> 0xF0AE55;
      case POOR -> 0xB3421B;
      case INSUFFICIENT_DATA, NOT_APPLICABLE -> 0xC9CFD7;
    };
  }

  /** The style for a text: one that runs from the right begins there, in whatever program. */
  CellStyle directed(CellStyle style, String text) {
    return rightToLeft && PaperText.isRightToLeft(text)
        ? turned.computeIfAbsent(style.getIndex(), any -> turned(style))
        : style;
  }

  private CellStyle turned(CellStyle style) {
    XSSFCellStyle turned = book.createCellStyle();
    turned.cloneStyleFrom(style);
    turned.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
    return turned;
  }

  CellStyle rating(Rating rating) {
    int[] tint = tint(rating);
    return filled(font(12, true, tint[0]), tint[1]);
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

  private XSSFCellStyle wrapped(XSSFFont font) {
    XSSFCellStyle style = plain(font);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle filled(XSSFFont font, int rgb) {
    XSSFCellStyle style = plain(font);
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(RULE));
    return style;
  }

  private XSSFCellStyle number(String format) {
    XSSFCellStyle style = plain(font(10, false, INK));
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
