package org.pmaudit.mapping;

import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Place;

/** The letters of a column as a spreadsheet shows them, and as a mapping can name it. */
final class Letters {

  private Letters() {}

  static String of(Column column) {
    return Place.InSheet.letters(column.index() + 1);
  }
}
