package org.pmaudit.mapping;

import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/**
 * Reads a number or a count. Where one comma or point stands before three last digits, it parts
 * thousands in a count, and in a number it is what other cells of the column make of it.
 */
final class NumberReader implements AnswerReader {

  private final boolean isCount;
  private final DecimalStyle style;
  private final NumberText number = new NumberText();
  private final NoAnswer noAnswer = new NoAnswer();
  private final Span cell = new Span();

  NumberReader(boolean isCount, DecimalStyle style) {
    this.isCount = isCount;
    this.style = style;
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    CellKind kind = row.kind(column);
    NumberForm form = number.read(cell.to(row, column));
    if (form == NumberForm.NOT_A_NUMBER) {
      return noAnswer.outcome(cell);
    }
    if (kind == CellKind.DATE || number.isPercent() || row.isPercent(column)) {
      return Outcome.UNREADABLE;
    }
    if (form.isUndecided()) {
      if (kind != CellKind.NUMBER && !isCount && style == DecimalStyle.UNKNOWN) {
        return Outcome.AMBIGUOUS_NUMBER;
      }
      number.decide(kind == CellKind.NUMBER || (!isCount && style.isDecimal(form)));
    }
    return isCount ? count(into, slot) : take(into, slot);
  }

  private Outcome count(Answers into, int slot) {
    if (number.isNegative()) {
      return Outcome.NEGATIVE;
    }
    return number.isWhole() ? take(into, slot) : Outcome.NOT_WHOLE;
  }

  private Outcome take(Answers into, int slot) {
    number.into(into, slot, 0);
    return Outcome.ANSWERED;
  }
}
