package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * A table with a row for each answer, turned into one with a row for each unit: a column for each
 * word that stands under {@code indicator}, which keeps the places of its answers. The first column
 * holds what stands under {@code unit_id}, or the file's name where there is no such column. Words
 * without any answer make no column.
 */
final class LongTable implements Table {

  private final Grid grid;
  private final List<Long> headerRows;
  private final LongColumns heads;
  private final List<Note> notes;
  private final Map<String, Map<String, LongAnswer>> units = new LinkedHashMap<>();
  private final Map<Long, Map<String, LongAnswer>> byFirstRow = new HashMap<>();
  private final List<Column> columns = new ArrayList<>();

  private LongTable(Grid grid, List<Long> headerRows, LongColumns heads, List<Note> notes) {
    this.grid = grid;
    this.headerRows = headerRows;
    this.heads = heads;
    this.notes = notes;
  }

  /** Reads the whole grid; the header is that of a long table. */
  static LongTable of(Grid grid, Layout layout, LongColumns heads, FormNames names)
      throws UnusableInputException {
    Notes notes = new Notes();
    layout.notes().forEach(notes::add);
    List<Long> headerRows = layout.all().stream().map(HeadRow::number).toList();
    List<LongAnswer> answers = answers(grid, layout.lastRow(), heads, notes);
    noteUnit(grid, heads, answers, names, notes);
    LongTable table = new LongTable(grid, headerRows, heads, notes.all());
    table.turn(answers);
    return table;
  }

  private static List<LongAnswer> answers(Grid grid, long header, LongColumns heads, Notes notes)
      throws UnusableInputException {
    LongFeed feed = new LongFeed(grid, header, heads, notes);
    for (Grid.Part part : grid.parts(1)) {
      part.read(feed);
    }
    return feed.answers();
  }

  /** Says that the file's name stands for a unit that nothing names. */
  private static void noteUnit(
      Grid grid, LongColumns heads, List<LongAnswer> answers, FormNames names, Notes notes) {
    boolean named =
        answers.stream().anyMatch(one -> names.asksForUnit(one.indicator()) && !one.isBlank());
    if (heads.unit().isEmpty() && !answers.isEmpty() && !named) {
      notes.add(
          "form-without-id",
          grid.place(answers.get(0).row(), heads.indicator()),
          "the form does not say which unit it is about, so its file's name stands for it");
    }
  }

  private void turn(List<LongAnswer> answers) throws UnusableInputException {
    Place first = grid.place(firstRow(answers), heads.unit().orElse(heads.indicator()));
    String header = heads.unit().isPresent() ? LongColumns.UNIT : "";
    columns.add(new Column(0, header, Optional.empty(), first));
    Set<String> words = new HashSet<>();
    for (LongAnswer answer : answers) {
      Map<String, LongAnswer> unit =
          units.computeIfAbsent(unit(answer), any -> new LinkedHashMap<>());
      if (!answer.isBlank()) {
        add(answer, unit);
        if (words.add(answer.indicator())) {
          Place place = grid.place(answer.row(), heads.indicator());
          columns.add(new Column(columns.size(), answer.indicator(), Optional.empty(), place));
        }
      }
    }
    units.values().removeIf(Map::isEmpty);
    units.values().forEach(each -> byFirstRow.put(firstRow(each), each));
  }

  private void add(LongAnswer answer, Map<String, LongAnswer> unit) throws UnusableInputException {
    LongAnswer before = unit.putIfAbsent(answer.indicator(), answer);
    if (before != null && !before.text().equals(answer.text())) {
      throw UnusableInputException.data(
          Problem.at(
              grid.place(answer.row(), heads.answer()),
              "`%s` is answered a second time, and otherwise than at %s"
                  .formatted(answer.indicator(), grid.place(before.row(), heads.answer())),
              "leave one answer for each indicator of a unit"));
    }
  }

  private static long firstRow(Map<String, LongAnswer> unit) {
    return unit.values().iterator().next().row();
  }

  /** The row of the header, else that of the first question. */
  private long firstRow(List<LongAnswer> answers) {
    return headerRows.isEmpty()
        ? answers.stream().mapToLong(LongAnswer::row).min().orElse(1)
        : headerRows.get(headerRows.size() - 1);
  }

  private String unit(LongAnswer answer) {
    return heads.unit().isPresent() ? answer.unit() : fileName();
  }

  private String fileName() {
    return file().substring(file().lastIndexOf('/') + 1);
  }

  @Override
  public String file() {
    return grid.source().name();
  }

  @Override
  public Optional<String> sheet() {
    return grid.sheet();
  }

  @Override
  public String sha256() throws UnusableInputException {
    return grid.source().sha256();
  }

  @Override
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public OptionalInt unitColumn() {
    return OptionalInt.of(0);
  }

  @Override
  public List<Long> headerRows() {
    return headerRows;
  }

  @Override
  public List<Note> layoutNotes() {
    return notes;
  }

  /** The place of the answer that a unit, known by the row of its first answer, gave. */
  @Override
  public Place place(long row, int column) {
    if (column == 0 || column >= columns.size()) {
      return grid.place(row, heads.unit().orElse(heads.indicator()));
    }
    LongAnswer answer = byFirstRow.getOrDefault(row, Map.of()).get(columns.get(column).header());
    return grid.place(answer == null ? row : answer.row(), heads.answer());
  }

  @Override
  public List<Slice> slices(int atMost) {
    return List.of((wanted, sink, said) -> read(wanted, sink));
  }

  private RowBooks read(BitSet wanted, RowSink sink) {
    Row row = new Row();
    long given = 0;
    for (Map.Entry<String, Map<String, LongAnswer>> unit : units.entrySet()) {
      row.begin(firstRow(unit.getValue()));
      if (wanted.get(0)) {
        row.add(0, CellKind.TEXT, false, unit.getKey());
      }
      fill(row, unit.getValue(), wanted);
      given++;
      if (!sink.row(row)) {
        break;
      }
    }
    return new RowBooks(given, 0, 0, 0, 0);
  }

  private void fill(Row row, Map<String, LongAnswer> answers, BitSet wanted) {
    for (int column = wanted.nextSetBit(1); column >= 0; column = wanted.nextSetBit(column + 1)) {
      LongAnswer answer = answers.get(columns.get(column).header());
      if (answer != null) {
        row.add(column, answer.kind(), answer.percent(), answer.text());
      }
    }
  }
}
