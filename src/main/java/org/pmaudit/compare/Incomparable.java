package org.pmaudit.compare;

import java.util.Locale;

/**
 * A gap of one side of which the other cannot say anything.
 *
 * @param unit the id it has after
 */
public record Incomparable(String unit, String criterion, Why why) {

  /** Why the two cannot be compared. */
  public enum Why {
    /** A gap before; nobody knows whether it is one now. */
    UNKNOWN_NOW,
    /** A gap now; nobody knew whether it was one before. */
    UNKNOWN_BEFORE,
    /** A gap before; the checklist does not ask for it any more. */
    CRITERION_GONE,
    /** A gap now; the checklist did not ask for it before. */
    CRITERION_CAME;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
