package org.pmaudit.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmaudit.problem.Place;

/** A row of a sheet of an XLSForm, without its blank cells. */
record FormRow(Place place, List<FormCell> cells) {

  FormRow {
    cells = List.copyOf(cells);
  }

  /** The cell of an untranslated column. */
  Optional<FormCell> cell(String column) {
    return cells.stream()
        .filter(cell -> cell.column().name().equals(column) && cell.column().language().isEmpty())
        .findFirst();
  }

  /** The text of an untranslated column; empty where there is none. */
  String text(String column) {
    return cell(column).map(FormCell::text).orElse("");
  }

  /** The cells of a column in all languages, and of the one without a language. */
  List<FormCell> all(String column) {
    return cells.stream().filter(cell -> cell.column().name().equals(column)).toList();
  }

  FormType type() {
    return FormType.of(text("type"));
  }

  String name() {
    return text("name");
  }

  String lowerName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where to point: at a cell, else at the row. */
  Place at(String column) {
    return cell(column).map(FormCell::place).orElse(place);
  }
}
