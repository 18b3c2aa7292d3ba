package org.pmaudit.dataset;

import java.util.List;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * A row of a table that has a row for each answer.
 *
 * @param row as {@link Row#number()}
 * @param unit what stands in the column of units; empty where there is none
 */
record LongAnswer(
    long row, String unit, String indicator, CellKind kind, boolean percent, String text) {

  boolean isBlank() {
    return text.isBlank();
  }

  /** Reports an answer to what the same unit has answered otherwise before. */
  void refuseSecond(List<LongAnswer> before, Grid grid, LongTable.LongColumns heads)
      throws UnusableInputException {
    for (LongAnswer other : before) {
      if (other.indicator().equals(indicator) && !other.text().equals(text)) {
        Place first = grid.place(other.row(), heads.answer());
        throw UnusableInputException.data(
            Problem.at(
                grid.place(row, heads.answer()),
                "`%s` is answered a second time, and otherwise than at %s"
                    .formatted(indicator, first),
                "leave one answer for each indicator of a unit"));
      }
    }
  }
}
