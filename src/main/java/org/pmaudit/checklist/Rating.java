package org.pmaudit.checklist;

import java.util.Locale;

/** The band of a score, best first; the last two are no bands but say why there is none. */
public enum Rating {
  STRONG,
  ADEQUATE,
  WEAK,
  POOR,
  /** Too little of the applicable weight could be judged. */
  INSUFFICIENT_DATA,
  /** No criterion applies. */
  NOT_APPLICABLE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isBand() {
    return ordinal() <= POOR.ordinal();
  }

  /** The lower of two bands. */
  public Rating cappedAt(Rating cap) {
    return ordinal() >= cap.ordinal() ? this : cap;
  }
}
