package org.pmaudit.checklist;

import java.util.Locale;

/** What a criterion does about a risk. */
public enum Response {
  PREVENT,
  RESPOND,
  RESTORE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
