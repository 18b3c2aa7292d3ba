package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;

/**
 * A table of a Word document; or a section: a heading in the first row, and below it the paragraphs
 * up to the next.
 */
final class DocxGrid implements Grid {

  private final Source source;
  private final DocxPart part;
  private final List<List<DocxRow.Cell>> rows;

  DocxGrid(Source source, DocxPart part) {
    this.source = source;
    this.part = part;
    rows = part.rows().stream().map(DocxRow::byColumn).toList();
  }

  boolean isSection() {
    return part.level().isPresent();
  }

  @Override
  public Source source() {
    return source;
  }

  /** What a place names: {@code table 2}, {@code heading 3}. */
  @Override
  public Optional<String> sheet() {
    return Optional.of(part.name());
  }

  /** Where in its table or section it stands: {@code proposal.docx [table 2] B7}. */
  @Override
  public Place place(long row, int column) {
    return new Place.InSheet(source.name(), part.name(), row, column + 1);
  }

  @Override
  public List<Part> parts(int atMost) {
    return List.of(this::give);
  }

  @Override
  public List<MergedCells> mergedCells() {
    List<MergedCells> merged = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        DocxRow.Cell cell = rows.get(row).get(column);
        int last = lastRow(row, column);
        if (!cell.goesOn() && (cell.span() > 1 || last > row)) {
          merged.add(new MergedCells(row + 1L, last + 1L, column, column + cell.span() - 1));
        }
      }
    }
    return merged;
  }

  private int lastRow(int row, int column) {
    int last = row;
    while (last + 1 < rows.size()
        && column < rows.get(last + 1).size()
        && rows.get(last + 1).get(column).goesOn()) {
      last++;
    }
    return last;
  }

  @Override
  public boolean leavesOutBlankRows() {
    return true;
  }

  private void give(RowFeed feed) {
    boolean more = true;
    for (int i = 0; more && i < rows.size(); i++) {
      feed.begin(i + 1L, false);
      for (int column = 0; column < rows.get(i).size(); column++) {
        give(feed, column, rows.get(i).get(column).text());
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
