package org.pmaudit.checklist;

/** The best rating that a critical gap, or a critical criterion that is unknown, leaves. */
public record Caps(Rating criticalGap, Rating criticalUnknown) {

  public static final Caps DEFAULT = new Caps(Rating.WEAK, Rating.ADEQUATE);

  public Caps {
    if (!criticalGap.isBand() || !criticalUnknown.isBand()) {
      throw new IllegalArgumentException("a cap is a band");
    }
  }
}
