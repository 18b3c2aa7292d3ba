package org.pmaudit.mapping;

import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/** Looks at the first cells of a column to find out how they are written. */
final class ColumnSample {

  private final Translations translations;
  private final Span cell = new Span();
  private final NumberText number = new NumberText();
  private final DateText date = new DateText();
  private boolean plain;
  private boolean between;
  private boolean outside;
  private boolean points;
  private boolean commas;
  private boolean daysFirst;
  private boolean monthsFirst;
  private boolean undecidedDate;

  ColumnSample(Translations translations) {
    this.translations = translations;
  }

  void lookForNumber(Row row, int column) {
    NumberForm form = number.read(cell.to(row, column));
    if (form == NumberForm.NOT_A_NUMBER || isTranslated()) {
      return;
    }
    if (row.kind(column) != CellKind.NUMBER) {
      points |= form == NumberForm.DECIMAL_POINT;
      commas |= form == NumberForm.DECIMAL_COMMA;
    }
    if (!number.isPercent() && !row.isPercent(column) && row.kind(column) != CellKind.DATE) {
      scale(form);
    }
  }

  private void scale(NumberForm form) {
    if (form.isUndecided()) {
      number.decide(true);
    }
    plain = true;
    outside |= number.isNegative() || number.isOver(1);
    between |= !number.isWhole() && !number.isNegative() && !number.isOver(1);
  }

  void lookForDate(Row row, int column) {
    cell.to(row, column);
    if (cell.isEmpty() || row.kind(column) != CellKind.TEXT || isTranslated()) {
      return;
    }
    DateForm form = date.read(cell.toString());
    daysFirst |= form == DateForm.DAY_FIRST;
    monthsFirst |= form == DateForm.MONTH_FIRST;
    undecidedDate |= form == DateForm.UNDECIDED;
  }

  private boolean isTranslated() {
    return !translations.isEmpty() && translations.of(cell.toString()).isPresent();
  }

  /** Whether there are dates whose order stays open. */
  boolean hasUndecidedDates() {
    return undecidedDate && dates() == DateOrder.UNKNOWN;
  }

  ColumnStyle style() {
    return new ColumnStyle(percents(), decimals(), dates());
  }

  private PercentScale percents() {
    if (!plain) {
      return PercentScale.UNSEEN;
    }
    if (outside) {
      return PercentScale.POINTS;
    }
    return between ? PercentScale.FRACTIONS : PercentScale.UNDECIDED;
  }

  private DecimalStyle decimals() {
    if (points == commas) {
      return DecimalStyle.UNKNOWN;
    }
    return points ? DecimalStyle.POINT : DecimalStyle.COMMA;
  }

  private DateOrder dates() {
    if (daysFirst == monthsFirst) {
      return DateOrder.UNKNOWN;
    }
    return daysFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
  }
}
