package org.pmaudit.result;

/**
 * How many units a result lists one by one.
 *
 * @param allUpTo as long as there are no more than these, all
 * @param thenWorst else the worst of so many
 */
public record KeepUnits(long allUpTo, int thenWorst) {

  /** All up to 10,000, else the worst 1,000. */
  public static final KeepUnits DEFAULT = new KeepUnits(10_000, 1_000);

  public static final KeepUnits ALL = new KeepUnits(Long.MAX_VALUE, 0);
  public static final KeepUnits NONE = new KeepUnits(0, 0);

  public KeepUnits {
    if (thenWorst < 0 || allUpTo < thenWorst) {
      throw new IllegalArgumentException("all up to " + allUpTo + ", else " + thenWorst);
    }
  }

  public static KeepUnits worst(int units) {
    return new KeepUnits(units, units);
  }

  /** How many may be kept of so many. */
  public int capacity(long units) {
    return units <= allUpTo ? Integer.MAX_VALUE : thenWorst;
  }
}
