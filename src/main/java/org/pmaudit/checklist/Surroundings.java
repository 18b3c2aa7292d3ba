package org.pmaudit.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a checklist is read against: the library it may use, and must not redefine.
 *
 * @param sectors the words of the library's sectors
 * @param checklists the ids of the library's checklists
 */
record Surroundings(
    Catalogue catalogue,
    Map<ProtectionArea, AreaGuide> areas,
    Set<String> sectors,
    Set<String> checklists) {

  /** Of a checklist that needs none. */
  static final Surroundings NONE = new Surroundings(Catalogue.EMPTY, Map.of(), Set.of(), Set.of());

  Surroundings {
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    sectors = Set.copyOf(sectors);
    checklists = Set.copyOf(checklists);
  }

  /** What the ids of shipped criteria begin with: four letters of their sector, {@code CCCM-}. */
  Set<String> criterionPrefixes() {
    return sectors.stream()
        .map(sector -> sector.substring(0, 4).toUpperCase(Locale.ROOT) + "-")
        .collect(Collectors.toSet());
  }
}
