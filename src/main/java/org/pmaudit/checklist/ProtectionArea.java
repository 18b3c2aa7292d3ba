package org.pmaudit.checklist;

import java.util.Locale;

/** The twelve areas of the protection portfolio, in the order of the brief. */
public enum ProtectionArea {
  CHILD_PROTECTION,
  CIVIL_DOCUMENTATION,
  COUNTER_TRAFFICKING,
  GBV,
  EVACUATIONS_RELOCATIONS,
  HUMAN_RIGHTS_COMMITMENTS,
  MHPSS,
  LAND_PROPERTY_REPARATIONS,
  PROTECTION,
  ADMISSIONS_RESETTLEMENT,
  PROTECTION_MAINSTREAMING,
  PSEA;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
