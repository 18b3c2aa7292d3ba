package org.pmaudit.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.result.AdminSummary;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.MeanSums;

/** Adds up units: all of an audit, or those of one admin area. */
final class UnitTally {

  private final List<ProtectionArea> areas;
  private final FacetTally[] facets = new FacetTally[Facets.COUNT];
  private final HeadTally all = new HeadTally();
  private final HeadTally critical = new HeadTally();
  private long ranked;

  /**
   * @param areas those that a criterion is tagged with, in their order
   */
  UnitTally(List<ProtectionArea> areas) {
    this.areas = areas;
    Arrays.setAll(facets, facet -> new FacetTally());
  }

  void add(UnitScore unit, boolean isRanked, UnitPeople people) {
    all.add(people);
    ranked += isRanked ? 1 : 0;
    if (unit.hasCriticalGap()) {
      critical.add(people);
    }
    for (int facet = 0; facet < facets.length; facet++) {
      if (unit.applicable(facet) > 0) {
        facets[facet].add(unit, facet, isRanked, people);
      }
    }
  }

  void addAll(UnitTally other) {
    all.addAll(other.all);
    critical.addAll(other.critical);
    ranked += other.ranked;
    for (int facet = 0; facet < facets.length; facet++) {
      facets[facet].addAll(other.facets[facet]);
    }
  }

  long ranked() {
    return ranked;
  }

  Headcount all() {
    return all.total();
  }

  Headcount critical() {
    return critical.total();
  }

  MeanSums sums() {
    return facets[Facets.WHOLE].sums();
  }

  Map<Principle, GroupScores> principles() {
    Map<Principle, GroupScores> principles = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      principles.put(principle, facets[Facets.of(principle)].group());
    }
    return principles;
  }

  Map<ProtectionArea, GroupScores> areas() {
    Map<ProtectionArea, GroupScores> scores = new EnumMap<>(ProtectionArea.class);
    areas.forEach(area -> scores.put(area, facets[Facets.of(area)].group()));
    return scores;
  }

  AdminSummary summary(String id, Optional<String> name) {
    Headcount units = all();
    return new AdminSummary(
        id,
        name,
        units.units(),
        ranked,
        units.people(),
        units.peopleUnknown(),
        sums(),
        critical(),
        principles(),
        areas());
  }
}
