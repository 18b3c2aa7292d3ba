package org.pmaudit.dataset;

import java.util.List;
import java.util.OptionalInt;
import org.pmaudit.text.Folding;

/** Finds the row that a table's header begins with. */
final class HeaderRow {

  /** How many rows with values are looked at. */
  private static final int CANDIDATES = 25;

  private HeaderRow() {}

  /** The row of a long table: {@code indicator} and {@code answer} stand in it as whole cells. */
  static OptionalInt ofLongTable(List<HeadRow> rows) {
    for (int i = 0; i < Math.min(CANDIDATES, rows.size()); i++) {
      if (holds(rows.get(i), "indicator") && holds(rows.get(i), "answer")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The first row that holds mostly words, mostly different ones, and is at least half as wide as
   * the widest row below; else the first that is so wide.
   */
  static int ofPlainTable(Head head) {
    int candidates = Math.min(CANDIDATES, head.rows().size());
    for (int i = 0; i < candidates; i++) {
      if (head.rows().get(i).readsLikeHeader() && isWideEnough(head, i)) {
        return i;
      }
    }
    for (int i = 0; i < candidates; i++) {
      if (isWideEnough(head, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean holds(HeadRow row, String word) {
    return row.cells().stream().anyMatch(cell -> Folding.fold(cell.text()).equals(word));
  }

  private static boolean isWideEnough(Head head, int index) {
    int widest = head.after(index).stream().mapToInt(HeadRow::filled).max().orElse(0);
    return head.rows().get(index).filled() * 2 >= widest;
  }
}
