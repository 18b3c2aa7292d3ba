package org.pmaudit.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, written by POI or by hand. */
final class Workbooks {

  static final List<List<Object>> SITES =
      List.of(
          List.of("site_id", "site_name", "population", "fence"),
          List.of("S1", "North", 1200.0, true),
          List.of("S2", "South", 0.1 + 0.2, "no"),
          List.of("S3", "East", 1e21, ""));

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Workbooks() {}

  /** Fills a workbook. */
  @FunctionalInterface
  interface Filler {
    void fill(Workbook book);
  }

  static byte[] xlsx(List<List<Object>> rows) throws IOException {
    return xlsx(book -> fill(book.createSheet("Sites"), rows));
  }

  static byte[] xls(List<List<Object>> rows) throws IOException {
    return xls(book -> fill(book.createSheet("Sites"), rows));
  }

  static byte[] xlsx(Filler filler) throws IOException {
    try (Workbook book = new XSSFWorkbook()) {
      return bytes(book, filler);
    }
  }

  static byte[] xls(Filler filler) throws IOException {
    try (Workbook book = new HSSFWorkbook()) {
      return bytes(book, filler);
    }
  }

  static void fill(Sheet sheet, List<List<Object>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        set(row.createCell(c), rows.get(r).get(c));
      }
    }
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (!value.equals("")) {
      cell.setCellValue((String) value);
    }
  }

  private static byte[] bytes(Workbook book, Filler filler) throws IOException {
    filler.fill(book);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  /** A workbook of one sheet with these rows in XML. */
  static byte[] ofSheet(String rows) throws IOException {
    return ofXml(
        "<worksheet xmlns=\""
            + MAIN
            + "\"><dimension ref=\"A1\"/><sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  static byte[] ofXml(String sheet) throws IOException {
    return of(Map.of("xl/worksheets/sheet1.xml", sheet));
  }

  /** A workbook of the parts every one has, and of these parts over them. */
  static byte[] of(Map<String, String> parts) throws IOException {
    Map<String, String> all = new TreeMap<>();
    all.put("[Content_Types].xml", "<Types xmlns=\"x\"/>");
    all.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships>"
            + relation("r1", "worksheet", "worksheets/sheet1.xml")
            + relation("r2", "styles", "styles.xml")
            + relation("r3", "sharedStrings", "/xl/sharedStrings.xml")
            + "</Relationships>");
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets><sheet name=\"Sites\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A workbook with another text in the place of one of its parts. */
  static byte[] replacing(byte[] book, String part, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(book));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(each.getName()));
        boolean replaced = each.getName().equals(part);
        zip.write(replaced ? text.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static String relations(String type, String target) {
    return "<Relationships>" + relation("r1", type, target) + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }
}
