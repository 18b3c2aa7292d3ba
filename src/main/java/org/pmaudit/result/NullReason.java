package org.pmaudit.result;

import java.util.Locale;

/** Why a unit has no score. */
public enum NullReason {
  /** Criteria apply, but none of them could be judged. */
  NOTHING_JUDGED,
  /** No criterion applies. */
  NOTHING_APPLIES;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
