package org.pmaudit.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/** Reads the cells of a column of dates. */
final class DateCell {

  private final Optional<DateFormat> format;
  private final DateOrder order;
  private final long asOf;
  private final NoAnswer noAnswer = new NoAnswer();
  private final DateText text = new DateText();
  private final Span cell = new Span();
  private long day;
  private long millis;

  /**
   * @param format as the mapping gives it; cells that are dates of their own need none
   * @param asOf the last day that counts
   */
  DateCell(Optional<DateFormat> format, DateOrder order, LocalDate asOf) {
    this.format = format;
    this.order = order;
    this.asOf = asOf.toEpochDay();
  }

  /** Reads a cell; after {@link Outcome#ANSWERED} the date can be asked for. */
  Outcome read(Row row, int column) {
    CellKind kind = row.kind(column);
    cell.to(row, column);
    if (noAnswer.isMissing(cell)) {
      return Outcome.MISSING;
    }
    if (kind == CellKind.BOOLEAN || kind == CellKind.ERROR) {
      return Outcome.UNREADABLE;
    }
    Outcome outcome =
        format.isPresent() && kind != CellKind.DATE ? formatted(format.get()) : free();
    return outcome == Outcome.ANSWERED && day > asOf ? Outcome.LATE : outcome;
  }

  /** Days since 1970-01-01. */
  long day() {
    return day;
  }

  /** Milliseconds since 1970-01-01, with the time of day where there is one. */
  long millis() {
    return millis;
  }

  private Outcome formatted(DateFormat given) {
    Optional<LocalDate> date = given.read(cell.toString());
    date.ifPresent(found -> take(found.toEpochDay()));
    return date.isPresent() ? Outcome.ANSWERED : Outcome.UNREADABLE;
  }

  private Outcome free() {
    if (isIsoDay()) {
      return isoDay();
    }
    return switch (text.read(cell.toString())) {
      case NOT_A_DATE -> Outcome.UNREADABLE;
      case CLEAR -> taken();
      case DAY_FIRST -> order == DateOrder.MONTH_FIRST ? Outcome.UNREADABLE : taken();
      case MONTH_FIRST -> order == DateOrder.DAY_FIRST ? Outcome.UNREADABLE : taken();
      case UNDECIDED -> undecided();
    };
  }

  private Outcome undecided() {
    if (order == DateOrder.UNKNOWN) {
      return Outcome.UNDECIDED;
    }
    return text.decide(order) == DateForm.CLEAR ? taken() : Outcome.UNREADABLE;
  }

  private Outcome taken() {
    day = text.day();
    millis = text.millis();
    return Outcome.ANSWERED;
  }

  private void take(long epochDay) {
    day = epochDay;
    millis = epochDay * DateText.DAY_MILLIS;
  }

  /** Whether the text is just four, two and two digits with dashes between. */
  private boolean isIsoDay() {
    if (cell.length() != 10 || cell.at(4) != '-' || cell.at(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7 && (cell.at(i) < '0' || cell.at(i) > '9')) {
        return false;
      }
    }
    return true;
  }

  private Outcome isoDay() {
    try {
      take(LocalDate.of(number(0, 4), number(5, 7), number(8, 10)).toEpochDay());
      return Outcome.ANSWERED;
    } catch (DateTimeException e) {
      return Outcome.UNREADABLE;
    }
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + (cell.at(i) - '0');
    }
    return number;
  }
}
