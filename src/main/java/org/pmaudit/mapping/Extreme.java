package org.pmaudit.mapping;

import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/** The smallest or the largest of the rows; of dates the first or the last. */
final class Extreme implements Tally {

  private final boolean isLargest;
  private Optional<Fraction> extreme = Optional.empty();

  Extreme(boolean isLargest) {
    this.isLargest = isLargest;
  }

  @Override
  public void add(Answers row, int slot, long position) {
    Fraction amount = row.amount(slot);
    if (extreme.filter(found -> !isBeyond(amount, found)).isEmpty()) {
      extreme = Optional.of(amount);
    }
  }

  private boolean isBeyond(Fraction amount, Fraction found) {
    return isLargest ? amount.compareTo(found) > 0 : amount.compareTo(found) < 0;
  }

  @Override
  public void into(Answers unit, int slot, long unknown) {
    extreme.ifPresent(amount -> unit.set(slot, amount));
  }
}
