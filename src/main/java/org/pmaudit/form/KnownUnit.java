package org.pmaudit.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a unit before its form is filled in, by indicator. */
public record KnownUnit(String id, Optional<String> name, Map<String, KnownAnswer> answers) {

  public KnownUnit {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * The units that have a row, each with what is known of it: those the rows were made for, else
   * all that something is known of.
   */
  static List<KnownUnit> inRows(Optional<FormRows> rows, List<KnownUnit> known) {
    List<FormUnit> listed = rows.map(FormRows::units).orElse(List.of());
    Map<String, KnownUnit> byId = new LinkedHashMap<>();
    listed.forEach(unit -> byId.put(unit.id(), new KnownUnit(unit.id(), unit.name(), Map.of())));
    for (KnownUnit unit : known) {
      KnownUnit row = byId.get(unit.id());
      if (row != null || listed.isEmpty()) {
        Optional<String> name = row == null ? unit.name() : row.name().or(unit::name);
        byId.put(unit.id(), new KnownUnit(unit.id(), name, unit.answers()));
      }
    }
    return List.copyOf(byId.values());
  }
}
