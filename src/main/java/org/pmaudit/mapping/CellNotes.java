package org.pmaudit.mapping;

import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Table;
import org.pmaudit.privacy.PersonalShape;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;

/** Says what is wrong with a cell, with its text only where that cannot be a person's. */
final class CellNotes {

  private final Table table;
  private final Notes notes;
  private final Span cell = new Span();

  CellNotes(Table table, Notes notes) {
    this.table = table;
    this.notes = notes;
  }

  void add(Outcome outcome, Row row, Slot slot) {
    String code = outcome.code();
    if (notes.keeps(code)) {
      notes.add(code, table.place(row.number(), slot.column()), message(outcome, row, slot));
    } else {
      notes.count(code, 1);
    }
  }

  /** The same as a problem, where it ends the audit of the data. */
  Problem problem(Outcome outcome, Row row, Slot slot) {
    return Problem.at(
        table.place(row.number(), slot.column()),
        message(outcome, row, slot),
        "say in the mapping how to read it: `read_as: fraction` or `read_as: points`");
  }

  private String message(Outcome outcome, Row row, Slot slot) {
    Indicator indicator = slot.indicator();
    String text = cell.to(row, slot.column()).toString();
    boolean shown = !table.isPersonal(slot.column()) && mayBeShown(indicator.type(), text);
    String subject = shown ? "`" + text + "`" : "the cell";
    return indicator.id() + ": " + subject + " " + outcome.sentence(named(slot));
  }

  private static boolean mayBeShown(IndicatorType type, String text) {
    return type != IndicatorType.TEXT
        && type != IndicatorType.DATE
        && type != IndicatorType.CHOICES
        && !PersonalShape.isAnywhereIn(text);
  }

  private static String named(Slot slot) {
    return slot.isMatched() ? "yes or no" : named(slot.indicator().type());
  }

  private static String named(IndicatorType type) {
    return switch (type) {
      case YES_NO -> "yes or no";
      case EXTENT -> "an extent";
      case CHOICE -> "one of the choices";
      case CHOICES -> "some of the choices";
      case COUNT -> "a count";
      case NUMBER -> "a number";
      case PERCENT -> "a percentage";
      case DATE -> "a date";
      case TEXT -> "a text";
    };
  }
}
