package org.pmaudit.scoring;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;

/**
 * What a unit gets a score of: the whole checklist (facet 0), each principle, each protection area.
 */
final class Facets {

  static final int WHOLE = 0;
  private static final int PRINCIPLES = 1;
  private static final int AREAS = PRINCIPLES + Principle.values().length;
  static final int COUNT = AREAS + ProtectionArea.values().length;

  private Facets() {}

  static int of(Principle principle) {
    return PRINCIPLES + principle.ordinal();
  }

  static int of(ProtectionArea area) {
    return AREAS + area.ordinal();
  }

  static List<Integer> of(Criterion criterion) {
    List<Integer> facets = new ArrayList<>();
    facets.add(WHOLE);
    facets.add(of(criterion.principle()));
    criterion.areas().stream().distinct().forEach(area -> facets.add(of(area)));
    return List.copyOf(facets);
  }
}
