package org.pmaudit.checklist;

import java.util.Locale;

/** How an indicator is computed from two others, by their ids. */
public record Derivation(Operation operation, String left, String right) {

  /** What is done with the two parts. */
  public enum Operation {
    /** Left divided by right. */
    RATIO,
    /** Left of right, in percent. */
    SHARE,
    SUM,
    /** Left less right; may be negative. */
    DIFFERENCE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
