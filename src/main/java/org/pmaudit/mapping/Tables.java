package org.pmaudit.mapping;

import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Place;

/** What messages say about a table as a whole. */
final class Tables {

  private Tables() {}

  /** The place of its first column's header, which names the sheet too; else the file. */
  static Place place(Table table) {
    return table.columns().isEmpty()
        ? new Place.InFile(table.file())
        : table.columns().get(0).place();
  }
}
