package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;

/** Makes columns of the rows of a header. */
final class Header {

  private final Grid grid;
  private final Layout layout;

  Header(Grid grid, Layout layout) {
    this.grid = grid;
    this.layout = layout;
  }

  List<Column> columns(int width) {
    List<Column> columns = new ArrayList<>(width);
    for (int column = 0; column < width; column++) {
      columns.add(column(column));
    }
    return List.copyOf(columns);
  }

  private Column column(int index) {
    List<String> labels = texts(layout.labels(), index);
    String header = layout.tags().isPresent() ? last(labels) : String.join(" / ", labels);
    List<HeadRow> above = new ArrayList<>(layout.all());
    layout.tags().ifPresent(above::remove);
    Optional<String> tag =
        layout.tags().map(row -> row.text(index)).filter(text -> HxlRow.isTag(text));
    return new Column(index, header, texts(above, index), tag, place(index));
  }

  private static String last(List<String> texts) {
    return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
  }

  /** From top to bottom, each once. */
  private List<String> texts(List<HeadRow> rows, int column) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String text = text(rows, i, column);
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private String text(List<HeadRow> rows, int index, int column) {
    HeadRow row = rows.get(index);
    if (!row.cell(column).isBlank()) {
      return row.text(column);
    }
    if (!layout.merged().isEmpty()) {
      return fromMerged(rows, row, column);
    }
    boolean titled = index < rows.size() - 1 && !rows.get(index + 1).cell(column).isBlank();
    return titled && layout.tags().isEmpty() ? fromLeft(row, column) : "";
  }

  private String fromMerged(List<HeadRow> rows, HeadRow row, int column) {
    for (MergedCells cells : layout.merged()) {
      if (cells.covers(row.number(), column)) {
        return rows.stream()
            .filter(other -> other.number() == cells.firstRow())
            .map(other -> other.text(cells.firstColumn()))
            .findFirst()
            .orElse("");
      }
    }
    return "";
  }

  /** Without merged cells a group title stands over the columns up to the next one. */
  private static String fromLeft(HeadRow row, int column) {
    for (int left = column - 1; left >= 0; left--) {
      if (!row.cell(left).isBlank()) {
        return row.text(left);
      }
    }
    return "";
  }

  private Place place(int column) {
    List<HeadRow> rows = layout.labels().isEmpty() ? layout.all() : layout.labels();
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (!rows.get(i).cell(column).isBlank()) {
        return grid.place(rows.get(i).number(), column);
      }
    }
    return grid.place(rows.get(rows.size() - 1).number(), column);
  }
}
