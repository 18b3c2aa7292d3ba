package org.pmaudit.mapping;

import java.util.Optional;
import org.pmaudit.dataset.Row;

/** Reads which unit a row is of and how old it is; made for one slice and used by one thread. */
final class RowKey {

  private final BoundTable table;
  private final Optional<DateCell> dates;
  private final Span id = new Span();
  private final Hash96 hash = new Hash96();
  private final NoAnswer noAnswer = new NoAnswer();
  private Outcome dating = Outcome.MISSING;

  RowKey(BoundTable table) {
    this.table = table;
    dates = table.date().map(date -> new DateCell(date.format(), date.order(), table.asOf()));
  }

  /** Whether the row has a unit's id, so that the other methods make sense. */
  boolean read(Row row) {
    return !noAnswer.isMissing(id.to(row, table.id()));
  }

  String id() {
    return id.toString();
  }

  Hash96 hash() {
    return hash.of(id);
  }

  /** How old the row is, in milliseconds, or {@link UnitIndex#UNDATED}. */
  long date(Row row) {
    if (dates.isEmpty() || table.date().isEmpty()) {
      return UnitIndex.UNDATED;
    }
    dating = dates.get().read(row, table.date().get().column());
    return dating == Outcome.ANSWERED ? dates.get().millis() : UnitIndex.UNDATED;
  }

  /** What came of reading the date. */
  Outcome dating() {
    return dating;
  }
}
