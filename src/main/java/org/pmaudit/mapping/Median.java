package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pmaudit.checklist.Fraction;

/** The middle one of the rows, or the mean of the two in the middle. */
final class Median implements Tally {

  private final List<Fraction> amounts = new ArrayList<>();

  @Override
  public void add(Answers row, int slot, long position) {
    amounts.add(row.amount(slot));
  }

  @Override
  public void into(Answers unit, int slot, long unknown) {
    if (!amounts.isEmpty()) {
      Collections.sort(amounts);
      Fraction upper = amounts.get(amounts.size() / 2);
      Fraction lower = amounts.get((amounts.size() - 1) / 2);
      unit.set(slot, upper.plus(lower).over(Fraction.of(2, 1)));
    }
  }
}
