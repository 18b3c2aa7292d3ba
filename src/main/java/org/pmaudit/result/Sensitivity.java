package org.pmaudit.result;

import java.util.Locale;

/** The levels of OCHA's default information sharing protocol. */
public enum Sensitivity {
  /** A design audit of a project; results over whole admin areas. */
  LOW,
  MODERATE,
  /** Results of single sites: the default there. */
  HIGH,
  SEVERE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
