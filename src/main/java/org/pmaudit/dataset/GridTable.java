package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** A table as it lies in a grid. */
final class GridTable implements Table {

  private final Grid grid;
  private final Layout layout;
  private final List<Column> columns;
  private final boolean hiddenRows;

  private GridTable(Grid grid, Layout layout, List<Column> columns, boolean hiddenRows) {
    this.grid = grid;
    this.layout = layout;
    this.columns = columns;
    this.hiddenRows = hiddenRows;
  }

  /** The table of a grid with values. */
  static Table of(Grid grid, Head head, ReadOptions options) throws UnusableInputException {
    Layout layout = LayoutFinder.find(grid, head, options);
    List<Column> columns = new Header(grid, layout).columns(head.width());
    Optional<LongColumns> ofLong = LongColumns.of(layout, columns);
    return ofLong.isPresent()
        ? LongTable.of(grid, layout, ofLong.get(), options.form())
        : new GridTable(grid, layout, columns, options.hiddenRows());
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
    return columns;
  }

  @Override
  public List<Long> headerRows() {
    return layout.all().stream().map(HeadRow::number).toList();
  }

  @Override
  public List<Note> layoutNotes() {
    return layout.notes();
  }

  @Override
  public Place place(long row, int column) {
    return grid.place(row, column);
  }

  @Override
  public List<Slice> slices(int atMost) throws UnusableInputException {
    List<Slice> slices = new ArrayList<>();
    for (Grid.Part part : grid.parts(atMost)) {
      slices.add((wanted, sink, notes) -> read(part, wanted, sink, notes));
    }
    return List.copyOf(slices);
  }

  long lastHeaderRow() {
    return layout.lastRow();
  }

  boolean takesHiddenRows() {
    return hiddenRows;
  }

  boolean leavesOutBlankRows() {
    return grid.leavesOutBlankRows();
  }

  RowSorter sorter() {
    return new RowSorter(layout.all(), columns.size());
  }

  private RowBooks read(Grid.Part part, BitSet wanted, RowSink sink, Notes notes)
      throws UnusableInputException {
    DataFeed feed = new DataFeed(this, wanted, sink, notes);
    part.read(feed);
    return feed.books();
  }
}
