package org.pmaudit.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sites as a workbook, row by row, as Excel does: numbers as numbers, texts as shared
 * strings. Always the same bytes, zip times included.
 */
final class XlsxFile {

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String SHEET_ML =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private long references;

  private XlsxFile(ZipOutputStream zip) {
    this.zip = zip;
  }

  static void write(Path file, Sites sites, int rows) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      XlsxFile workbook = new XlsxFile(zip);
      workbook.frame();
      workbook.sheet(sites, rows);
      workbook.sharedStrings();
    }
  }

  private void frame() throws IOException {
    entry(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/"
            + "vnd.openxmlformats-package.relationships+xml\"/>"
            + type("workbook", "sheet.main")
            + type("worksheets/sheet1", "worksheet")
            + type("styles", "styles")
            + type("sharedStrings", "sharedStrings")
            + "</Types>");
    entry("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
    entry(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + OFFICE
            + "\"><sheets>"
            + "<sheet name=\"Sites\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    entry(
        "xl/_rels/workbook.xml.rels",
        relations(
            "worksheet", "worksheets/sheet1.xml",
            "styles", "styles.xml",
            "sharedStrings", "sharedStrings.xml"));
    entry(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + MAIN
            + "\"><fonts count=\"1\"><font/></fonts>"
            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
        .formatted(part, SHEET_ML, kind);
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder out = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      out.append(
          "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
              .formatted(i / 2 + 1, OFFICE, kindsAndTargets[i], kindsAndTargets[i + 1]));
    }
    return out.append("</Relationships>").toString();
  }

  private void sheet(Sites sites, int rows) throws IOException {
    open("xl/worksheets/sheet1.xml");
    text.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
    List<SiteColumn> columns = sites.columns();
    String[] cells = columns.stream().map(SiteColumn::name).toArray(String[]::new);
    for (int row = 0; row <= rows; row++) {
      if (row > 0) {
        sites.fill(row, cells);
      }
      text.append("<row r=\"").append(row + 1).append("\">");
      for (int i = 0; i < cells.length; i++) {
        cell(i, row + 1, cells[i], row > 0 && columns.get(i).isNumeric());
      }
      text.append("</row>");
      flush();
    }
    text.append("</sheetData></worksheet>");
    flush();
    zip.closeEntry();
  }

  private void cell(int column, int row, String value, boolean numeric) {
    if (value.isEmpty()) {
      return;
    }
    text.append("<c r=\"");
    if (column >= 26) {
      text.append((char) ('A' + column / 26 - 1));
    }
    text.append((char) ('A' + column % 26)).append(row);
    if (numeric && Character.isDigit(value.charAt(0))) {
      text.append("\"><v>").append(value);
    } else {
      references++;
      Integer known = strings.putIfAbsent(value, strings.size());
      text.append("\" t=\"s\"><v>").append(known == null ? strings.size() - 1 : known);
    }
    text.append("</v></c>");
  }

  private void sharedStrings() throws IOException {
    open("xl/sharedStrings.xml");
    text.append(
        "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">"
            .formatted(MAIN, references, strings.size()));
    for (String string : strings.keySet()) {
      text.append("<si><t>").append(string).append("</t></si>");
    }
    text.append("</sst>");
    flush();
    zip.closeEntry();
  }

  private void entry(String name, String xml) throws IOException {
    open(name);
    text.append(xml);
    flush();
    zip.closeEntry();
  }

  private void open(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    text.append(XML);
  }

  private void flush() throws IOException {
    zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}
