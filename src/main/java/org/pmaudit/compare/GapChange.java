package org.pmaudit.compare;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pmaudit.result.Gap;

/**
 * What became of one gap of one unit.
 *
 * @param criterion the id it has after
 * @param before absent where there was no gap
 * @param after absent where there is none any more
 * @param causes at least one where anything changed; a waiver may change where the gap does not
 */
public record GapChange(
    String criterion, Kind kind, Optional<Gap> before, Optional<Gap> after, Set<Cause> causes) {

  /** What became of it, what calls for a look first. */
  public enum Kind {
    NEW,
    WORSE,
    UNCHANGED,
    BETTER,
    FIXED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the gap was there before and is there still. */
    public boolean isStillOpen() {
      return this == WORSE || this == UNCHANGED || this == BETTER;
    }

    static Kind of(Optional<Gap> before, Optional<Gap> after) {
      if (before.isEmpty()) {
        return NEW;
      }
      if (after.isEmpty()) {
        return FIXED;
      }
      int change = Integer.compare(after.get().credit(), before.get().credit());
      if (change == 0) {
        return UNCHANGED;
      }
      return change < 0 ? WORSE : BETTER;
    }
  }

  public GapChange {
    causes = Collections.unmodifiableSet(new TreeSet<>(causes));
  }

  /** Whether it is a critical gap now, or was one before it was fixed. */
  public boolean isCritical() {
    return after.or(() -> before).filter(Gap::critical).isPresent();
  }

  /** Whether a waiver came, went or ran out. */
  public boolean isOfWaiver() {
    return causes.contains(Cause.WAIVER);
  }

  public boolean isWaivedNow() {
    return after.filter(Gap::isWaived).isPresent();
  }
}
