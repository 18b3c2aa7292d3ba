package org.pmaudit.checklist;

import java.util.Locale;

/** What one result describes. */
public enum UnitKind {
  PROJECT("people_targeted"),
  SITE("population"),
  MOVEMENT("people_moved"),
  AREA("population");

  private final String people;

  UnitKind(String people) {
    this.people = people;
  }

  /** The word of the YAML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The id of the indicator that counts the people of a unit, where a checklist does not say. */
  public String people() {
    return people;
  }

  /** The id of the indicator that identifies a unit: {@code site_id}. */
  public String idIndicator() {
    return word() + "_id";
  }

  /** The id of the indicator that names a unit: {@code site_name}. */
  public String nameIndicator() {
    return word() + "_name";
  }
}
