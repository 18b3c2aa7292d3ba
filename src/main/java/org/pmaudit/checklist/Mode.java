package org.pmaudit.checklist;

import java.util.Locale;

/** Whether an action is part of a sector's work or a protection action of its own. */
public enum Mode {
  INTEGRATED,
  STAND_ALONE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
