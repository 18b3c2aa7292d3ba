package org.pmaudit.compare;

/** An entry of a baseline for which a result has no gap any more. */
public record ObsoleteEntry(KnownGap known, Why why) {

  /** Why it is obsolete. */
  public enum Why {
    /** The criterion is met there, or does not apply. */
    FIXED,
    /** The data have no such unit. */
    NO_SUCH_UNIT,
    /** The checklist has no such criterion. */
    NO_SUCH_CRITERION
  }

  public boolean isFixed() {
    return why == Why.FIXED;
  }

  /** {@code CCCM-S-21 of SS0107 (cccm-site) is no gap any more}. */
  @Override
  public String toString() {
    GapKey key = known.key();
    String reason =
        switch (why) {
          case FIXED -> "is no gap any more";
          case NO_SUCH_UNIT -> "is obsolete: the data have no such unit";
          case NO_SUCH_CRITERION -> "is obsolete: the checklist has no such criterion";
        };
    return "%s of %s (%s) %s".formatted(key.criterion(), key.unit(), key.checklist(), reason);
  }
}
