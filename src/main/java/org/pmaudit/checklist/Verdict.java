package org.pmaudit.checklist;

import java.util.Locale;

/** How a criterion was judged for a unit. The order is the contract of result files. */
public enum Verdict {
  MET,
  PARTLY,
  NOT_MET,
  /** No usable answer: neither yes nor no. */
  UNKNOWN,
  NOT_APPLICABLE;

  private static final Verdict[] ALL = values();

  /** The verdict with this ordinal, without copying the array of all. */
  public static Verdict of(int ordinal) {
    return ALL[ordinal];
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isKnown() {
    return this == MET || this == PARTLY || this == NOT_MET;
  }

  public boolean isGap() {
    return this == PARTLY || this == NOT_MET;
  }
}
