package org.pmaudit.report.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.Printed;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.UnitResult;

/** A sheet written row after row, cell after cell, with tables where asked for. */
final class Grid {

  /** The height of a line of text; not every program finds a row's height by itself. */
  private static final float LINE_POINTS = 13.5f;

  private static final float MOST_POINTS = 400;

  private final Sheet sheet;
  private final XSSFSheet parts;
  private final Looks looks;
  private int nextRow;
  private int nextColumn;
  private Row row;
  private List<String> heads = List.of();
  private int[] widths = {};
  private int lines = 1;
  private int headRow;

  /**
   * @param sheet where cells are written, perhaps streaming
   * @param parts the same sheet, where tables are kept
   */
  Grid(Sheet sheet, XSSFSheet parts, Looks looks) {
    this.sheet = sheet;
    this.parts = parts;
    this.looks = looks;
    this.row = sheet.createRow(0);
    this.nextRow = 1;
  }

  Sheet sheet() {
    return sheet;
  }

  /** The row that is written, from 0. */
  int at() {
    return nextRow - 1;
  }

  Grid newRow() {
    if (lines > 1) {
      row.setHeightInPoints(Math.min(MOST_POINTS, LINE_POINTS * lines + 2));
    }
    row = sheet.createRow(nextRow++);
    nextColumn = 0;
    lines = 1;
    return this;
  }

  /** Leaves rows empty up to one. */
  Grid leaveTo(int row) {
    while (at() < row) {
      newRow();
    }
    return this;
  }

  /** Makes the row that is written so many points high. */
  Grid tall(int points) {
    row.setHeightInPoints(points);
    return this;
  }

  Grid skip() {
    nextColumn++;
    return this;
  }

  Grid text(String text, CellStyle style) {
    if (style.getWrapText() && nextColumn < widths.length) {
      lines = Math.max(lines, 1 + text.length() / widths[nextColumn]);
    }
    Cell cell = row.createCell(nextColumn++);
    cell.setCellStyle(looks.directed(style, text));
    if (!text.isEmpty()) {
      cell.setCellValue(SafeText.of(text));
    }
    return this;
  }

  Grid text(String text) {
    return text(text, looks.text);
  }

  /** A day that is written as such, else the text that stands for one. */
  Grid day(String text, CellStyle style) {
    if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return text(text, style);
    }
    Cell cell = row.createCell(nextColumn++);
    cell.setCellStyle(style);
    cell.setCellValue(LocalDate.parse(text));
    return this;
  }

  Grid line(String text, CellStyle style) {
    return text(text, style).newRow();
  }

  Grid count(long number) {
    return number(BigDecimal.valueOf(number), looks.count);
  }

  private Grid number(BigDecimal number, CellStyle style) {
    Cell cell = row.createCell(nextColumn++);
    cell.setCellStyle(style);
    cell.setCellValue(number.doubleValue());
    return this;
  }

  /** A score, coverage, lower end or points, rounded down; an empty cell is a dash. */
  Grid down(Optional<Fraction> percent) {
    return percent.isPresent()
        ? number(new BigDecimal(Printed.down(percent.get())), looks.one)
        : text(Printed.NONE, looks.one);
  }

  Grid up(Optional<Fraction> percent) {
    return percent.isPresent()
        ? number(new BigDecimal(Printed.up(percent.get())), looks.one)
        : text(Printed.NONE, looks.one);
  }

  Grid gain(Optional<Fraction> points) {
    return points.isPresent()
        ? number(new BigDecimal(Printed.down(points.get())), looks.gain)
        : text(Printed.NONE, looks.gain);
  }

  /** The people of a unit, where their number is known or few. */
  Grid people(UnitResult unit, Checklist checklist) {
    if (unit.people().isPresent()) {
      return count(unit.people().getAsLong());
    }
    return text(unit.hasFewPeople(checklist) ? SmallCounts.SHOWN : Printed.NONE, looks.count);
  }

  /** The head of a table; the same words get numbers, since a table wants each head once. */
  Grid head(List<String> names) {
    Set<String> taken = new HashSet<>();
    heads =
        names.stream()
            .map(
                name -> {
                  String one = SafeText.of(name.isBlank() ? "-" : name.replaceAll("\\s+", " "));
                  String head = one;
                  for (int i = 2; !taken.add(head.toLowerCase(Locale.ROOT)); i++) {
                    head = one + " " + i;
                  }
                  return head;
                })
            .toList();
    headRow = at();
    heads.forEach(name -> text(name, looks.header));
    return newRow();
  }

  /** Makes a table of the rows since its head; the row being written is not part of it. */
  void table(String name) {
    if (at() == headRow + 1) {
      newRow();
    }
    AreaReference area =
        new AreaReference(
            new CellReference(headRow, 0),
            new CellReference(at() - 1, heads.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = parts.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    CTTable xml = table.getCTTable();
    for (int i = 0; i < heads.size(); i++) {
      xml.getTableColumns().getTableColumnArray(i).setName(heads.get(i));
    }
    xml.addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo look = xml.addNewTableStyleInfo();
    look.setName("TableStyleLight1");
    look.setShowRowStripes(true);
    look.setShowColumnStripes(false);
  }

  int headRow() {
    return headRow;
  }

  /** Widths of the columns in characters; before the rows, whose heights follow from them. */
  Grid widths(int... characters) {
    widths = characters.clone();
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256);
    }
    return this;
  }
}
