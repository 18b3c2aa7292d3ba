package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.Notes;
import org.pmaudit.text.FormulaGuard;

/** Takes unit, indicator and answer from the rows below the header of a long table. */
final class LongFeed implements RowFeed {

  private final Grid grid;
  private final long header;
  private final LongColumns heads;
  private final Notes notes;
  private final List<LongAnswer> answers = new ArrayList<>();
  private long number;
  private boolean hidden;
  private String unit = "";
  private String indicator = "";
  private CellKind kind = CellKind.BLANK;
  private boolean percent;
  private String answer = "";

  LongFeed(Grid grid, long header, LongColumns heads, Notes notes) {
    this.grid = grid;
    this.header = header;
    this.heads = heads;
    this.notes = notes;
  }

  /** The rows that name an indicator, in order. */
  List<LongAnswer> answers() {
    return answers;
  }

  @Override
  public void begin(long rowNumber, boolean isHidden) {
    number = rowNumber;
    hidden = isHidden;
    unit = "";
    indicator = "";
    kind = CellKind.BLANK;
    percent = false;
    answer = "";
  }

  @Override
  public boolean needs(int column) {
    return number > header
        && (column == heads.indicator()
            || column == heads.answer()
            || column == heads.unit().orElse(-1));
  }

  @Override
  public void cell(
      int column, CellKind cellKind, boolean isPercent, char[] source, int from, int length) {
    if (!needs(column)) {
      return;
    }
    if (length > LONGEST_CELL) {
      String why =
          "this cell has more characters than a spreadsheet's can hold, and reads as blank";
      notes.add("long-cell", grid.place(number, column), why);
      return;
    }
    int guard = cellKind == CellKind.TEXT && FormulaGuard.stands(source, from, length) ? 1 : 0;
    String text = new String(source, from + guard, length - guard);
    if (column == heads.answer()) {
      kind = cellKind;
      percent = isPercent;
      answer = text;
    } else if (column == heads.indicator()) {
      indicator = Looks.cleaned(text);
    } else {
      unit = Looks.cleaned(text);
    }
  }

  @Override
  public void present(int column) {}

  @Override
  public void formulaWithoutValue(int column) {
    if (number > header && column == heads.answer()) {
      String why =
          "a formula here has no stored result and reads as blank: formulas are never computed";
      notes.add("formula-without-value", grid.place(number, column), why);
    }
  }

  @Override
  public boolean end() {
    if (number > header && !indicator.isEmpty()) {
      if (hidden) {
        String why = "this row is hidden in the workbook and was skipped";
        notes.add("hidden-row", grid.place(number, 0), why);
      } else {
        answers.add(new LongAnswer(number, unit, indicator, kind, percent, answer));
      }
    }
    return true;
  }
}
