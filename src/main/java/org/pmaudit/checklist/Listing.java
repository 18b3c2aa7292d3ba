package org.pmaudit.checklist;

import java.util.Locale;

/** What {@code list} can list. */
public enum Listing {
  CHECKLISTS,
  INDICATORS,
  SOURCES,
  AREAS;

  /** The word of the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
