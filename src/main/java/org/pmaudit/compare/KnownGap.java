package org.pmaudit.compare;

import java.util.Comparator;

/**
 * A gap that a baseline knows.
 *
 * @param credit in hundredths, 0 to 100
 */
public record KnownGap(GapKey key, int credit) implements Comparable<KnownGap> {

  private static final Comparator<KnownGap> ORDER =
      Comparator.comparing(KnownGap::key).thenComparing(KnownGap::credit);

  public KnownGap {
    if (credit < 0 || credit > 100) {
      throw new IllegalArgumentException("credit is " + credit);
    }
  }

  @Override
  public int compareTo(KnownGap other) {
    return ORDER.compare(this, other);
  }
}
