package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** The rows of a sheet of an .xlsx workbook. */
final class XlsxSheet implements Grid {

  private final XlsxBook book;
  private final XlsxBook.Sheet sheet;

  XlsxSheet(XlsxBook book, XlsxBook.Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  @Override
  public Source source() {
    return book.source();
  }

  @Override
  public Optional<String> sheet() {
    return Optional.of(sheet.name());
  }

  @Override
  public Place place(long row, int column) {
    return new Place.InSheet(book.source().name(), sheet.name(), row, column + 1);
  }

  @Override
  public boolean leavesOutBlankRows() {
    return true;
  }

  @Override
  public List<Part> parts(int atMost) {
    return List.of(feed -> read(new XlsxRows(this, feed)));
  }

  @Override
  public List<MergedCells> mergedCells() throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(book.source());
        InputStream in = stream(parts)) {
      return XlsxMerged.read(in);
    } catch (IOException | XMLStreamException failure) {
      throw XlsxFailure.of(book.source(), place(1, 0), failure);
    }
  }

  private void read(XlsxRows rows) throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(book.source())) {
      SharedStrings strings = book.strings(parts);
      try (InputStream in = stream(parts)) {
        rows.read(SafeXml.reader(in), strings, book.styles(), book.isFrom1904());
      }
    } catch (IOException | XMLStreamException failure) {
      throw XlsxFailure.of(book.source(), rows.place(), failure);
    }
  }

  private InputStream stream(XlsxPackage parts) throws IOException {
    Optional<InputStream> part = parts.part(sheet.path());
    if (part.isEmpty()) {
      throw new IOException("no such part");
    }
    return part.get();
  }
}
