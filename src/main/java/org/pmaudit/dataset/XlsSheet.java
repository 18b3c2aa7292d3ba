package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** The rows of a sheet of an .xls workbook. */
final class XlsSheet implements Grid {

  private final XlsBook book;
  private final String name;
  private final int position;

  /** A sheet that comes after so many others in the file. */
  XlsSheet(XlsBook book, String name, int position) {
    this.book = book;
    this.name = name;
    this.position = position;
  }

  @Override
  public Source source() {
    return book.source();
  }

  @Override
  public Optional<String> sheet() {
    return Optional.of(name);
  }

  @Override
  public Place place(long row, int column) {
    return new Place.InSheet(book.source().name(), name, row, column + 1);
  }

  @Override
  public boolean leavesOutBlankRows() {
    return true;
  }

  @Override
  public List<Part> parts(int atMost) {
    return List.of(this::read);
  }

  private void read(RowFeed feed) throws UnusableInputException {
    XlsRows rows = new XlsRows(position, feed);
    book.read(rows, place(1, 0));
    rows.rethrow();
    if (!rows.isComplete()) {
      throw XlsxFailure.damaged(place(rows.lastRow(), 0));
    }
  }

  @Override
  public List<MergedCells> mergedCells() throws UnusableInputException {
    XlsMerged merged = new XlsMerged(position);
    book.read(merged, place(1, 0));
    return merged.regions();
  }
}
