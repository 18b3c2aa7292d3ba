package org.pmaudit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What a workbook or a Word document says, a line for each row or paragraph. */
final class OfficeText {

  private final StringBuilder out = new StringBuilder();

  private OfficeText() {}

  static String of(Path file) throws IOException {
    OfficeText text = new OfficeText();
    try (InputStream in = Files.newInputStream(file)) {
      if (file.toString().endsWith(".xlsx")) {
        text.workbook(in);
      } else {
        text.document(in);
      }
    }
    return text.out.toString();
  }

  private void workbook(InputStream in) throws IOException {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        out.append("# ").append(sheet.getSheetName()).append('\n');
        for (Row row : sheet) {
          line(row, shown);
        }
      }
    }
  }

  private void line(Row row, DataFormatter shown) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      String text = shown.formatCellValue(cell);
      if (!text.isEmpty()) {
        cells.add(cell.getAddress() + " " + oneLine(text) + format(cell.getCellStyle()));
      }
    }
    if (!cells.isEmpty()) {
      out.append(String.join(" | ", cells)).append('\n');
    }
  }

  private static String format(CellStyle style) {
    String format = style.getDataFormatString();
    return format.equals("General") ? "" : " {" + format + "}";
  }

  private void document(InputStream in) throws IOException {
    try (XWPFDocument document = new XWPFDocument(in)) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isEmpty()) {
          String style = paragraph.getStyle() == null ? "" : "[" + paragraph.getStyle() + "] ";
          out.append(style).append(oneLine(paragraph.getText())).append('\n');
        }
        if (element instanceof XWPFTable table) {
          table.getRows().forEach(this::line);
        }
      }
    }
  }

  private void line(XWPFTableRow row) {
    List<String> cells = row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    out.append("| ").append(oneLine(String.join(" | ", cells))).append('\n');
  }

  private static String oneLine(String text) {
    return text.replace("\n", " ⏎ ");
  }
}
