package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pmaudit.text.Folding;

/**
 * Where the cells of a long table stand, by column from 0.
 *
 * @param unit absent where all rows are of one unit
 */
record LongColumns(OptionalInt unit, int indicator, int answer) {

  /** What the column is called that says of which unit a row is. */
  static final String UNIT = "unit_id";

  /** The columns of a header; absent where it is not that of a long table. */
  static Optional<LongColumns> of(Layout layout, List<Column> columns) {
    OptionalInt indicator = named(columns, "indicator");
    OptionalInt answer = named(columns, "answer");
    return layout.tags().isPresent() || indicator.isEmpty() || answer.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LongColumns(named(columns, UNIT), indicator.getAsInt(), answer.getAsInt()));
  }

  private static OptionalInt named(List<Column> columns, String word) {
    return columns.stream()
        .filter(column -> Folding.fold(column.header()).equals(Folding.fold(word)))
        .mapToInt(Column::index)
        .findFirst();
  }
}
