package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/**
 * The rows of the tables of a Word document, one below the other, and its headings between them.
 * Other text is no row: what a document says to its reader asks for nothing.
 */
final class DocxGrid implements Grid {

  private final Source source;
  private final List<DocxRow> rows;

  private DocxGrid(Source source, List<DocxRow> rows) {
    this.source = source;
    this.rows = List.copyOf(rows);
  }

  static DocxGrid read(Source source) throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(source)) {
      Optional<InputStream> styles = parts.part("word/styles.xml");
      DocxHeadings headings =
          styles.isPresent() ? DocxHeadings.read(styles.get()) : DocxHeadings.NONE;
      try (InputStream in = parts.part("word/document.xml").orElseThrow(IOException::new)) {
        return new DocxGrid(source, new DocxRows(headings).read(in));
      }
    } catch (IOException | XMLStreamException failure) {
      throw ReadFailure.of(
          source,
          "this Word document is damaged or was cut off",
          "open it in a word processor and save it anew, or download it again");
    }
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public Optional<String> sheet() {
    return Optional.empty();
  }

  /** Where its table or heading stands: {@code proposal.docx [table 2] B7}. */
  @Override
  public Place place(long row, int column) {
    if (row < 1 || row > rows.size()) {
      return new Place.InFile(source.name());
    }
    DocxRow found = rows.get((int) row - 1);
    return new Place.InSheet(source.name(), found.part(), found.row(), column + 1);
  }

  @Override
  public List<Part> parts(int atMost) {
    return List.of(this::give);
  }

  @Override
  public List<MergedCells> mergedCells() {
    return List.of();
  }

  @Override
  public boolean leavesOutBlankRows() {
    return true;
  }

  private void give(RowFeed feed) {
    boolean more = true;
    for (int i = 0; more && i < rows.size(); i++) {
      feed.begin(i + 1L, false);
      List<String> cells = rows.get(i).cells();
      for (int column = 0; column < cells.size(); column++) {
        give(feed, column, cells.get(column));
      }
      more = feed.end();
    }
  }

  private static void give(RowFeed feed, int column, String text) {
    char[] chars = text.toCharArray();
    if (Looks.blank(chars, 0, chars.length)) {
      return;
    }
    if (feed.needs(column, chars.length)) {
      feed.cell(column, CellKind.TEXT, false, chars, 0, chars.length);
    } else {
      feed.present(column);
    }
  }
}
