package org.pmaudit.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Finds out how the columns of a bound table are to be read. */
final class TableReading {

  private final Checklist checklist;
  private final LocalDate asOf;
  private final Notes notes;

  /**
   * @param notes takes one note for each column whose way of writing stays open
   */
  TableReading(Checklist checklist, LocalDate asOf, Notes notes) {
    this.checklist = checklist;
    this.asOf = asOf;
    this.notes = notes;
  }

  /** A slot and the sample of its column, if one has to be taken. */
  private record Look(Slot slot, Optional<ColumnSample> sample) {}

  /**
   * The table, ready to be read.
   *
   * @param id the column with the ids of units; of a repeat, that with the keys of its parents
   * @param keys the columns that rows of repeats name its rows by
   */
  BoundTable of(Bindings bindings, int id, List<Integer> keys, RowFilter filter)
      throws UnusableInputException {
    TableSample sample = new TableSample();
    List<Look> looks = slots(bindings).stream().map(slot -> look(slot, sample)).toList();
    Optional<ColumnSample> dates =
        bindings
            .date()
            .filter(date -> date.format().isEmpty())
            .map(date -> sample.look(date.column().index(), true, Translations.NONE));
    sample.read(bindings.table());
    return new BoundTable(
        bindings.table(),
        checklist,
        asOf,
        looks.stream().map(this::known).toList(),
        id,
        bindings.date().map(date -> date(date, dates)),
        keys,
        filter,
        0);
  }

  private List<Slot> slots(Bindings bindings) {
    List<Slot> slots = new ArrayList<>();
    int index = 0;
    for (Indicator indicator : checklist.indicators().values()) {
      Binding binding = bindings.byIndicator().get(indicator.id());
      if (binding != null) {
        slots.add(new Slot(index, indicator, binding));
      }
      index++;
    }
    return slots;
  }

  private static Look look(Slot slot, TableSample sample) {
    IndicatorType type = slot.indicator().type();
    boolean isDate = type == IndicatorType.DATE;
    boolean isWritten =
        (type == IndicatorType.NUMBER || type == IndicatorType.PERCENT || isDate)
            && !slot.isMatched();
    boolean isOpen = slot.binding().rule().flatMap(ColumnRule::format).isEmpty();
    return new Look(
        slot,
        slot.binding()
            .column()
            .filter(column -> isWritten && isOpen)
            .map(column -> sample.look(column.index(), isDate, slot.translations())));
  }

  private Slot known(Look look) {
    if (look.sample().isEmpty()) {
      return look.slot().with(ColumnStyle.UNSEEN);
    }
    ColumnSample seen = look.sample().get();
    Slot slot = look.slot().with(seen.style());
    slot.binding().column().ifPresent(column -> noteOpen(slot, column, seen));
    return slot;
  }

  private void noteOpen(Slot slot, Column column, ColumnSample seen) {
    IndicatorType type = slot.indicator().type();
    if (slot.isMatched()) {
      return;
    }
    if (type == IndicatorType.PERCENT && slot.style().percents() == PercentScale.UNDECIDED) {
      notes.add(
          "ambiguous-percent",
          column.place(),
          "%s: the column holds only 0 and 1, which may be fractions or percentages; its plain "
                  .formatted(slot.indicator().id())
              + "numbers are unknown until a mapping says `read_as: fraction` or `points`");
    }
    if (type == IndicatorType.DATE) {
      noteDates(slot.indicator().id(), column, seen);
    }
  }

  private void noteDates(String what, Column column, ColumnSample seen) {
    if (seen.hasUndecidedDates()) {
      notes.add(
          "ambiguous-date",
          column.place(),
          "%s: no date of the column tells whether the day or the month stands first; those that "
                  .formatted(what)
              + "may be either are unknown until a mapping gives a `format`");
    }
  }

  private BoundTable.RowDate date(Bindings.DateColumn date, Optional<ColumnSample> sample) {
    sample.ifPresent(seen -> noteDates("date", date.column(), seen));
    DateOrder order = sample.map(seen -> seen.style().dates()).orElse(DateOrder.UNKNOWN);
    return new BoundTable.RowDate(date.column().index(), date.format(), order);
  }
}
