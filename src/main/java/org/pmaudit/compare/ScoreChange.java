package org.pmaudit.compare;

import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/** A score before and after; each is absent where there is none. */
public record ScoreChange(Optional<Fraction> before, Optional<Fraction> after) {

  /** In points; absent where there is no score on one side. */
  public Optional<Fraction> points() {
    return before.flatMap(from -> after.map(to -> to.minus(from)));
  }

  public boolean isChanged() {
    return !before.equals(after);
  }
}
