package org.pmaudit.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** An XLSForm as it stands in its workbook; formulas read as their stored results. */
public final class XlsFormFile {

  private final String name;
  private final List<FormTable> tables;

  private XlsFormFile(String name, List<FormTable> tables) {
    this.name = name;
    this.tables = tables;
  }

  /** Reads a workbook; it is called in messages as it was given. */
  public static XlsFormFile read(Path path) throws UnusableInputException {
    String name = path.toString().replace('\\', '/');
    try {
      return of(name, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file");
    } catch (IOException e) {
      throw unreadable(name, "it cannot be read");
    }
  }

  /** Reads the bytes of a workbook. */
  public static XlsFormFile of(String name, byte[] content) throws UnusableInputException {
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      List<FormTable> tables = new ArrayList<>();
      for (Sheet sheet : book) {
        tables.add(table(name, sheet));
      }
      return new XlsFormFile(name, tables);
    } catch (EncryptedDocumentException e) {
      throw unreadable(name, "the workbook is locked with a password");
    } catch (IOException | RuntimeException e) {
      throw unreadable(name, "this is no workbook, or a broken one");
    }
  }

  /** The form itself, as long as it asks anything. */
  public XlsFormFile asking() throws UnusableInputException {
    Optional<FormTable> survey = table("survey");
    if (survey.isEmpty() || !survey.get().has("type") || !survey.get().has("name")) {
      throw unreadable(
          name, "this is no XLSForm: it has no sheet `survey` with columns `type` and `name`");
    }
    if (survey.get().rows().stream().noneMatch(row -> row.type().isQuestion())) {
      throw unreadable(name, "the sheet `survey` asks no question");
    }
    return this;
  }

  private static UnusableInputException unreadable(String name, String what) {
    return UnusableInputException.definition(Problem.at(new Place.InFile(name), what));
  }

  private static FormTable table(String file, Sheet sheet) {
    String title = sheet.getSheetName();
    boolean survey = title.strip().equalsIgnoreCase("survey");
    List<FormColumn> columns = new ArrayList<>();
    Row header = sheet.getRow(0);
    if (header != null) {
      for (Cell cell : header) {
        int index = cell.getColumnIndex();
        if (!text(cell).isEmpty()) {
          columns.add(FormColumn.of(index, text(cell), survey, place(file, title, 0, index)));
        }
      }
    }
    List<FormRow> rows = new ArrayList<>();
    for (int at = 1; at <= sheet.getLastRowNum(); at++) {
      Row row = sheet.getRow(at);
      List<FormCell> cells = row == null ? List.of() : cells(file, row, columns);
      if (!cells.isEmpty()) {
        rows.add(new FormRow(place(file, title, at, 0), cells));
      }
    }
    return new FormTable(title.strip(), place(file, title, 0, 0), columns, rows);
  }

  private static List<FormCell> cells(String file, Row row, List<FormColumn> columns) {
    List<FormCell> cells = new ArrayList<>();
    for (FormColumn column : columns) {
      Cell cell = row.getCell(column.index());
      if (cell != null && !text(cell).isEmpty()) {
        Place place = place(file, row.getSheet().getSheetName(), row.getRowNum(), column.index());
        cells.add(new FormCell(column, text(cell), place));
      }
    }
    return cells;
  }

  private static String text(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue().strip();
      case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
      case BLANK, _NONE, ERROR, FORMULA -> "";
    };
  }

  private static Place place(String file, String sheet, int row, int column) {
    return new Place.InSheet(file, sheet, row + 1L, column + 1);
  }

  String name() {
    return name;
  }

  /** A sheet by its name, in whatever case. */
  Optional<FormTable> table(String sheet) {
    return tables.stream().filter(table -> table.sheet().equalsIgnoreCase(sheet)).findFirst();
  }

  /** The rows of a sheet; none where there is no such sheet. */
  List<FormRow> rows(String sheet) {
    return table(sheet).map(FormTable::rows).orElse(List.of());
  }

  List<FormTable> tables() {
    return List.copyOf(tables);
  }
}
