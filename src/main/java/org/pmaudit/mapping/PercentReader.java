package org.pmaudit.mapping;

import org.pmaudit.dataset.CellKind;
import org.pmaudit.dataset.Row;

/**
 * Reads a percentage. With a percent sign or a percent format it counts as shown, and plain numbers
 * by the scale of the column. A comma or point always stands before decimals: no percentage reaches
 * a thousand.
 */
final class PercentReader implements AnswerReader {

  private final PercentScale scale;
  private final NumberText number = new NumberText();
  private final NoAnswer noAnswer = new NoAnswer();
  private final Span cell = new Span();

  PercentReader(PercentScale scale) {
    this.scale = scale;
  }

  @Override
  public Outcome read(Row row, int column, Answers into, int slot) {
    NumberForm form = number.read(cell.to(row, column));
    if (form == NumberForm.NOT_A_NUMBER) {
      return noAnswer.outcome(cell);
    }
    if (row.kind(column) == CellKind.DATE) {
      return Outcome.UNREADABLE;
    }
    if (form.isUndecided()) {
      number.decide(true);
    }
    if (number.isPercent()) {
      return points(into, slot);
    }
    return row.isPercent(column) ? fraction(into, slot) : plain(into, slot);
  }

  private Outcome plain(Answers into, int slot) {
    return switch (scale) {
      case POINTS -> points(into, slot);
      case DECLARED_FRACTIONS -> fraction(into, slot);
      case FRACTIONS -> number.isOver(1) ? Outcome.OVER_ONE : fraction(into, slot);
      case UNDECIDED -> Outcome.UNDECIDED;
      case UNSEEN -> number.isOver(1) ? points(into, slot) : Outcome.AMBIGUOUS_PERCENT;
    };
  }

  private Outcome points(Answers into, int slot) {
    return take(into, slot, 100, 0);
  }

  private Outcome fraction(Answers into, int slot) {
    return take(into, slot, 1, 2);
  }

  private Outcome take(Answers into, int slot, long most, int tens) {
    if (number.isNegative() || number.isOver(most)) {
      return Outcome.OUT_OF_RANGE;
    }
    number.into(into, slot, tens);
    return Outcome.ANSWERED;
  }
}
