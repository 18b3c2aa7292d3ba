package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.dataset.Column;
import org.pmaudit.text.Folding;
import org.pmaudit.text.Quoted;

/** How a mapping names the columns of a table so that each is found again by itself. */
final class ColumnNames {

  private final List<HeaderNames> columns;

  ColumnNames(List<Column> columns) {
    this.columns = HeaderNames.of(columns);
  }

  /** In braces: {@code {header: "refugee_pop"}}. */
  String of(Column column) {
    return "{" + inner(column) + "}";
  }

  /** By its header where no other column has it, else by its letters. */
  String inner(Column column) {
    String header = column.header().strip();
    return isOnly(header) ? "header: " + Quoted.inYaml(header) : "column: " + Letters.of(column);
  }

  private boolean isOnly(String header) {
    long exact = columns.stream().filter(names -> names.texts().contains(header)).count();
    return !header.isEmpty() && !Folding.fold(header).isEmpty() && exact == 1;
  }
}
