package org.pmaudit.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;

/**
 * A table of a test: a text is a text cell, a number a number cell, a {@link LocalDate} a date
 * cell, a {@link Boolean} a boolean cell, {@link Percent} a number with a percent format, {@link
 * Fault} an error cell. The header is row 1.
 */
public final class MemoryTable implements Table {

  private final String file;
  private final Optional<String> sheet;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Object>> rows = new ArrayList<>();

  /** A number that is shown as a percentage. */
  public record Percent(String number) {}

  /** An error of a formula. */
  public record Fault(String text) {}

  private MemoryTable(String file, Optional<String> sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  public static MemoryTable csv(String file, String... headers) {
    MemoryTable table = new MemoryTable(file, Optional.empty());
    for (String header : headers) {
      table.column(List.of(header), Optional.empty());
    }
    return table;
  }

  public static MemoryTable sheet(String file, String sheet, String... headers) {
    MemoryTable table = new MemoryTable(file, Optional.of(sheet));
    for (String header : headers) {
      table.column(List.of(header), Optional.empty());
    }
    return table;
  }

  /** Adds a column with a tag, or with several header cells. */
  public MemoryTable column(List<String> headerCells, Optional<String> tag) {
    int index = columns.size();
    String header = headerCells.isEmpty() ? "" : headerCells.get(0);
    columns.add(new Column(index, header, headerCells, tag, place(1, index)));
    return this;
  }

  public MemoryTable tagged(String header, String tag) {
    return column(List.of(header), Optional.of(tag));
  }

  public MemoryTable row(Object... cells) {
    rows.add(List.of(cells));
    return this;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public Optional<String> sheet() {
    return sheet;
  }

  @Override
  public String sha256() {
    return "";
  }

  @Override
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public List<Note> layoutNotes() {
    return List.of();
  }

  @Override
  public Place place(long row, int column) {
    return sheet.isPresent()
        ? new Place.InSheet(file, sheet.get(), row, column + 1)
        : new Place.InText(file, row, column + 1);
  }

  @Override
  public List<Slice> slices(int atMost) {
    List<Slice> slices = new ArrayList<>();
    int size = Math.max(1, (rows.size() + atMost - 1) / atMost);
    for (int from = 0; from < rows.size(); from += size) {
      int first = from;
      int end = Math.min(rows.size(), from + size);
      slices.add((wanted, sink, notes) -> read(first, end, wanted, sink, notes));
    }
    return slices;
  }

  private RowBooks read(int from, int end, BitSet wanted, RowSink sink, Notes notes) {
    Row row = new Row();
    long given = 0;
    for (int i = from; i < end; i++) {
      row.begin(i + 2L);
      for (int column = 0; column < rows.get(i).size(); column++) {
        if (wanted.get(column)) {
          add(row, column, rows.get(i).get(column));
        }
      }
      given++;
      if (!sink.row(row)) {
        break;
      }
    }
    return new RowBooks(given, 0, 0, 0, 0);
  }

  private static void add(Row row, int column, Object cell) {
    if (cell instanceof Percent percent) {
      row.add(column, CellKind.NUMBER, true, percent.number());
    } else if (cell instanceof Boolean bool) {
      row.add(column, CellKind.BOOLEAN, false, bool ? "TRUE" : "FALSE");
    } else if (cell instanceof LocalDate date) {
      row.add(column, CellKind.DATE, false, date.toString());
    } else if (cell instanceof Number number) {
      String plain = new BigDecimal(number.toString()).toPlainString();
      row.add(column, CellKind.NUMBER, false, plain);
    } else if (cell instanceof Fault fault) {
      row.add(column, CellKind.ERROR, false, fault.text());
    } else {
      String text = cell.toString();
      row.add(column, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, false, text);
    }
  }
}
