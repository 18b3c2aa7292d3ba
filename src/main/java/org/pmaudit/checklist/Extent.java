package org.pmaudit.checklist;

import java.util.Locale;

/**
 * How many of something, where none &lt; few &lt; some &lt; most &lt; all; the ordinal is its
 * figure.
 */
public enum Extent {
  NONE,
  FEW,
  SOME,
  MOST,
  ALL;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
