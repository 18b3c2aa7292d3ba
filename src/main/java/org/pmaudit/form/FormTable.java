package org.pmaudit.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pmaudit.problem.Place;

/** A sheet of an XLSForm; blank rows are left out. */
record FormTable(String sheet, Place place, List<FormColumn> columns, List<FormRow> rows) {

  FormTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  boolean has(String column) {
    return columns.stream().anyMatch(each -> each.name().equals(column));
  }

  /** The languages of a column, in the order of the sheet. */
  Set<String> languages(String column) {
    Set<String> languages = new LinkedHashSet<>();
    columns.stream()
        .filter(each -> each.name().equals(column))
        .forEach(each -> each.language().ifPresent(languages::add));
    return languages;
  }
}
