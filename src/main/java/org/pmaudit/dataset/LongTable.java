package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Folding;

/**
 * A table with a row for each answer, turned into one with a row for each unit: a column for each
 * word that stands under {@code indicator}, which keeps the places of its answers. The first column
 * holds what stands under {@code unit_id}, or the file's name where there is no such column. Words
 * without any answer make no column.
 */
final class LongTable implements Table {

  /** What the column is called that says of which unit a row is. */
  private static final String UNIT = "unit_id";

  private final Grid grid;
  private final Layout layout;
  private final LongColumns heads;
  private final List<Note> notes;
  private final Map<String, List<LongAnswer>> units = new LinkedHashMap<>();
  private final Map<Long, List<LongAnswer>> byFirstRow = new HashMap<>();
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Column> columns = new ArrayList<>();

  /**
   * Where the cells of a long table stand, by column from 0.
   *
   * @param unit absent where all rows are of one unit
   */
  record LongColumns(OptionalInt unit, int indicator, int answer) {

    /** The columns of a header; absent where it is not that of a long table. */
    static Optional<LongColumns> of(Layout layout, List<Column> columns) {
      OptionalInt indicator = named(columns, "indicator");
      OptionalInt answer = named(columns, "answer");
      return layout.tags().isPresent() || indicator.isEmpty() || answer.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new LongColumns(named(columns, UNIT), indicator.getAsInt(), answer.getAsInt()));
    }

    private static OptionalInt named(List<Column> columns, String word) {
      return columns.stream()
          .filter(column -> Folding.fold(column.header()).equals(Folding.fold(word)))
          .mapToInt(Column::index)
          .findFirst();
    }
  }

  private LongTable(Grid grid, Layout layout, LongColumns heads, List<Note> notes) {
    this.grid = grid;
    this.layout = layout;
    this.heads = heads;
    this.notes = notes;
  }

  /** Reads the whole grid; the header is that of a long table. */
  static LongTable of(Grid grid, Layout layout, LongColumns heads) throws UnusableInputException {
    Notes notes = new Notes();
    layout.notes().forEach(notes::add);
    LongFeed feed = new LongFeed(grid, layout.lastRow(), heads, notes);
    for (Grid.Part part : grid.parts(1)) {
      part.read(feed);
    }
    LongTable table = new LongTable(grid, layout, heads, notes.all());
    table.turn(feed.answers());
    return table;
  }

  private void turn(List<LongAnswer> answers) throws UnusableInputException {
    Place first = grid.place(layout.lastRow(), heads.unit().orElse(heads.indicator()));
    String header = heads.unit().isPresent() ? UNIT : "";
    columns.add(new Column(0, header, Optional.empty(), first));
    for (LongAnswer answer : answers) {
      List<LongAnswer> before = units.computeIfAbsent(unit(answer), any -> new ArrayList<>());
      if (!answer.isBlank()) {
        answer.refuseSecond(before, grid, heads);
        indices.computeIfAbsent(answer.indicator(), word -> column(word, answer.row()));
        before.add(answer);
      }
    }
    units.values().removeIf(List::isEmpty);
    units.values().forEach(each -> byFirstRow.put(each.get(0).row(), each));
  }

  private String unit(LongAnswer answer) {
    return heads.unit().isPresent() ? answer.unit() : fileName();
  }

  private String fileName() {
    return file().substring(file().lastIndexOf('/') + 1);
  }

  private int column(String word, long row) {
    int index = columns.size();
    Place place = grid.place(row, heads.indicator());
    columns.add(new Column(index, word, Optional.empty(), place));
    return index;
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
    return layout.all().stream().map(HeadRow::number).toList();
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
    String word = columns.get(column).header();
    return byFirstRow.getOrDefault(row, List.of()).stream()
        .filter(answer -> answer.indicator().equals(word))
        .findFirst()
        .map(answer -> grid.place(answer.row(), heads.answer()))
        .orElseGet(() -> grid.place(row, heads.answer()));
  }

  @Override
  public List<Slice> slices(int atMost) {
    return List.of((wanted, sink, said) -> read(wanted, sink));
  }

  private RowBooks read(BitSet wanted, RowSink sink) {
    Row row = new Row();
    long given = 0;
    for (Map.Entry<String, List<LongAnswer>> unit : units.entrySet()) {
      List<LongAnswer> answers = unit.getValue();
      row.begin(answers.get(0).row());
      if (wanted.get(0)) {
        row.add(0, CellKind.TEXT, false, unit.getKey());
      }
      fill(row, answers, wanted);
      given++;
      if (!sink.row(row)) {
        break;
      }
    }
    return new RowBooks(given, 0, 0, 0, 0);
  }

  private void fill(Row row, List<LongAnswer> answers, BitSet wanted) {
    LongAnswer[] byColumn = new LongAnswer[columns.size()];
    for (LongAnswer answer : answers) {
      byColumn[indices.getOrDefault(answer.indicator(), 0)] = answer;
    }
    for (int column = 1; column < byColumn.length; column++) {
      LongAnswer answer = byColumn[column];
      if (answer != null && wanted.get(column)) {
        row.add(column, answer.kind(), answer.percent(), answer.text());
      }
    }
  }
}
