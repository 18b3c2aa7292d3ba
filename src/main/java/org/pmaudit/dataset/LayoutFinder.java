package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;

/**
 * Finds the header of a table: where the user said it is; above a row of HXL tags; the first row
 * that holds {@code indicator} and {@code answer}; else the first row that reads like one.
 */
final class LayoutFinder {

  private final Grid grid;
  private final Head head;
  private final List<Note> notes = new ArrayList<>();

  private LayoutFinder(Grid grid, Head head) {
    this.grid = grid;
    this.head = head;
  }

  /** The layout of a grid whose head has at least one row. */
  static Layout find(Grid grid, Head head, ReadOptions options) throws UnusableInputException {
    LayoutFinder finder = new LayoutFinder(grid, head);
    return options.headerRow().isPresent() ? finder.at(options.headerRow().get()) : finder.found();
  }

  private Layout at(long number) throws UnusableInputException {
    for (int i = 0; i < head.rows().size(); i++) {
      if (head.rows().get(i).number() == number) {
        HeadRow row = head.rows().get(i);
        return layout(List.of(row), List.of(row), tagsAt(i + 1), List.of());
      }
    }
    throw UnusableInputException.data(
        Problem.at(
            grid.place(number, 0),
            "the header was said to stand in row %s, which is blank".formatted(number)));
  }

  private Optional<HeadRow> tagsAt(int index) {
    OptionalInt tags = HxlRow.find(head.rows());
    return tags.isPresent() && tags.getAsInt() == index
        ? Optional.of(head.rows().get(index))
        : Optional.empty();
  }

  private Layout found() throws UnusableInputException {
    OptionalInt tags = HxlRow.find(head.rows());
    if (tags.isPresent()) {
      return tagged(tags.getAsInt());
    }
    notes.addAll(HxlRow.refused(head.rows(), grid));
    HeaderRows rows = new HeaderRows(grid, head);
    OptionalInt ofLong = HeaderRow.ofLongTable(head.rows());
    if (ofLong.isPresent()) {
      List<HeadRow> header = List.of(head.rows().get(ofLong.getAsInt()));
      return layout(header, header, Optional.empty(), List.of());
    }
    rows.take(HeaderRow.ofPlainTable(head));
    return layout(rows.labels(), rows.all(), Optional.empty(), rows.merged());
  }

  /** The rows above the tags, up to one that reads like a title. */
  private Layout tagged(int index) throws UnusableInputException {
    List<HeadRow> labels = new ArrayList<>();
    for (int i = index - 1; i >= 0; i--) {
      HeadRow row = head.rows().get(i);
      if (i < index - 1 && row.distinctWords() < 2) {
        break;
      }
      labels.add(0, row);
    }
    HeadRow tags = head.rows().get(index);
    notes.addAll(HxlRow.malformed(tags, grid));
    boolean gaps = labels.stream().anyMatch(row -> row.filled() < tags.filled());
    return layout(labels, labels, Optional.of(tags), gaps ? grid.mergedCells() : List.of());
  }

  private Layout layout(
      List<HeadRow> labels, List<HeadRow> rows, Optional<HeadRow> tags, List<MergedCells> merged) {
    List<HeadRow> all = new ArrayList<>(rows);
    tags.ifPresent(all::add);
    noteTitles(all.get(0));
    if (labels.size() > 1 && tags.isEmpty()) {
      String message = "the header was joined from %s".formatted(Plural.of(labels.size(), "row"));
      notes.add(new Note("joined-header", grid.place(labels.get(0).number(), 0), message));
    }
    return new Layout(labels, all, tags, merged, notes);
  }

  private void noteTitles(HeadRow first) {
    long above = head.rows().stream().filter(row -> row.number() < first.number()).count();
    if (above > 0) {
      String message =
          above == 1
              ? "1 row above the header was taken for a title and skipped"
              : "%s rows above the header were taken for titles and skipped".formatted(above);
      notes.add(new Note("title-rows", grid.place(head.rows().get(0).number(), 0), message));
    }
  }
}
