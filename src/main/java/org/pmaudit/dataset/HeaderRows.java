package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.problem.UnusableInputException;

/**
 * Finds what belongs to a header besides its first row: a second row of labels under group titles,
 * a group row above it, a row of ids. A row is joined only on evidence, since one joined wrongly is
 * a row of data lost.
 */
final class HeaderRows {

  /** A header has at most so many rows of labels. */
  private static final int MOST = 4;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

  private final Grid grid;
  private final Head head;
  private final List<HeadRow> labels = new ArrayList<>();
  private final List<HeadRow> all = new ArrayList<>();
  private List<MergedCells> merged = List.of();

  HeaderRows(Grid grid, Head head) {
    this.grid = grid;
    this.head = head;
  }

  List<HeadRow> labels() {
    return labels;
  }

  List<HeadRow> all() {
    return all;
  }

  List<MergedCells> merged() {
    return merged;
  }

  /** Takes the row and those that belong to it. */
  void take(int first) throws UnusableInputException {
    HeadRow row = head.rows().get(first);
    labels.add(row);
    all.add(row);
    takeAbove(first);
    int next = first + 1;
    while (next < head.rows().size() && all.size() < MOST && takeBelow(next)) {
      next++;
    }
  }

  private void takeAbove(int first) throws UnusableInputException {
    if (first == 0) {
      return;
    }
    HeadRow above = head.rows().get(first - 1);
    HeadRow row = head.rows().get(first);
    if (above.number() != row.number() - 1 || above.filled() >= row.filled()) {
      return;
    }
    if (isIds(above) && above.filled() >= 3) {
      all.add(0, above);
    } else if (above.distinctWords() >= 2 && above.words() == above.filled()) {
      if (mergesPart(above) || (merged.isEmpty() && tellsTwinsApart(above, row))) {
        labels.add(0, above);
        all.add(0, above);
      }
    }
  }

  private boolean takeBelow(int index) throws UnusableInputException {
    HeadRow upper = labels.get(labels.size() - 1);
    HeadRow lower = head.rows().get(index);
    if (isIds(lower) && !isIds(upper) && lower.filled() * 2 >= upper.filled()) {
      all.add(lower);
      return true;
    }
    if (upper.hidden() && !lower.hidden() && lower.readsLikeHeader()) {
      if (isIds(upper)) {
        labels.remove(upper);
      }
    } else if (!continues(upper, lower, head.after(index))) {
      return false;
    }
    labels.add(lower);
    all.add(lower);
    return true;
  }

  private boolean continues(HeadRow upper, HeadRow lower, List<HeadRow> below)
      throws UnusableInputException {
    int titled = filledUnderBlank(upper, lower);
    if (titled == 0 || lower.words() != lower.filled() || reappears(lower, below)) {
      return false;
    }
    if (mergesPart(upper)) {
      return true;
    }
    return merged.isEmpty()
        && titled >= 2
        && isDistinctJoined(upper, lower)
        && (titled * 4 >= lower.filled() || standsOverFigures(lower, below));
  }

  /** Whether merged cells make groups of columns of the row: not one title over all of them. */
  private boolean mergesPart(HeadRow row) throws UnusableInputException {
    if (merged.isEmpty()) {
      merged = grid.mergedCells();
    }
    return merged.stream()
        .anyMatch(
            cells ->
                cells.isWide()
                    && cells.covers(row.number(), cells.firstColumn())
                    && cells.lastColumn() - cells.firstColumn() + 1 < head.width());
  }

  private static int filledUnderBlank(HeadRow upper, HeadRow lower) {
    int count = 0;
    for (int column = 0; column < lower.cells().size(); column++) {
      count += upper.cell(column).isBlank() && !lower.cell(column).isBlank() ? 1 : 0;
    }
    return count;
  }

  private static boolean reappears(HeadRow row, List<HeadRow> below) {
    for (int column = 0; column < row.cells().size(); column++) {
      String text = row.text(column);
      for (HeadRow other : below) {
        if (!text.isEmpty() && other.text(column).equals(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean standsOverFigures(HeadRow row, List<HeadRow> below) {
    for (int column = 0; column < row.cells().size(); column++) {
      int at = column;
      long values = below.stream().filter(other -> !other.cell(at).isBlank()).count();
      long words = below.stream().filter(other -> other.cell(at).isWord()).count();
      if (!row.cell(column).isBlank() && values > 0 && words == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDistinctJoined(HeadRow upper, HeadRow lower) {
    Set<String> seen = new HashSet<>();
    String group = "";
    for (int column = 0; column < lower.cells().size(); column++) {
      group = upper.cell(column).isBlank() ? group : upper.text(column);
      if (!lower.cell(column).isBlank() && !seen.add(group + " / " + lower.text(column))) {
        return false;
      }
    }
    return true;
  }

  private static boolean tellsTwinsApart(HeadRow upper, HeadRow lower) {
    return lower.distinctWords() < lower.words()
        && filledUnderBlank(upper, lower) >= 2
        && isDistinctJoined(upper, lower);
  }

  /** Names as forms use them, most of several parts: {@code site_id}. */
  private static boolean isIds(HeadRow row) {
    int compound = 0;
    for (HeadRow.Cell cell : row.cells()) {
      if (!cell.isBlank() && !ID.matcher(cell.text()).matches()) {
        return false;
      }
      compound += cell.text().indexOf('_') > 0 ? 1 : 0;
    }
    return row.filled() >= 2 && compound * 2 >= row.filled() && row.distinctWords() == row.filled();
  }
}
