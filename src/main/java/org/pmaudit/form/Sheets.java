package org.pmaudit.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.text.SteadyZip;

/** Small steps that all our workbooks are made of. */
final class Sheets {

  private Sheets() {}

  static Cell text(Row row, int column, String text, CellStyle style) {
    Cell cell = blank(row, column, style);
    cell.setCellValue(text);
    return cell;
  }

  static Cell blank(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  /** A4 landscape with numbered pages. */
  static void printOnA4(XSSFSheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    sheet.getFooter().setCenter("&A · &P / &N");
  }

  /** All columns beside each other on a page. */
  static void fitToWidth(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** Locks all but what a style unlocks, without a password; sorting and sizing stay free. */
  static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSort(false);
  }

  static void write(XSSFWorkbook book, Instant made, OutputStream out) throws IOException {
    stamp(book, made.truncatedTo(ChronoUnit.SECONDS));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    SteadyZip.write(bytes.toByteArray(), out);
  }

  private static void stamp(XSSFWorkbook book, Instant made) {
    try {
      PackageProperties properties = book.getPackage().getPackageProperties();
      properties.setCreatorProperty("pmaudit");
      properties.setCreatedProperty(made.toString());
      properties.setModifiedProperty(made.toString());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("an instant is always a valid time", e);
    }
  }
}
