package org.pmaudit.mapping;

import org.pmaudit.checklist.UnitKind;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Place;

/** What messages say about a table as a whole. */
final class Tables {

  private Tables() {}

  /** A kind of unit with its article: {@code an area}. */
  static String one(UnitKind unit) {
    return (unit == UnitKind.AREA ? "an " : "a ") + unit.word();
  }

  /** The file, and the sheet where there is one. */
  static String shown(Table table) {
    return table.sheet().map(sheet -> table.file() + " [" + sheet + "]").orElse(table.file());
  }

  /** The place of its first column's header, which names the sheet too; else the file. */
  static Place place(Table table) {
    return table.columns().isEmpty()
        ? new Place.InFile(table.file())
        : table.columns().get(0).place();
  }
}
