package org.pmaudit.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.problem.Place;

/**
 * One example: answers of a unit, and what they must come to.
 *
 * @param given by indicator; one word as it would stand in a cell, or of a {@code choices} the ids
 *     that were chosen
 */
public record ChecklistTest(
    Place place, String name, Map<String, List<String>> given, Expected expected) {

  public ChecklistTest {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /**
   * What must come out; what is absent may be anything.
   *
   * @param score as it is printed, {@code 66.6}, or exactly, {@code 200/3}; {@code null} for none
   * @param coverage the same, in percent
   */
  public record Expected(
      Map<String, Verdict> verdicts,
      Optional<String> score,
      Optional<String> coverage,
      Optional<Rating> rating,
      Optional<List<String>> criticalGaps) {

    public Expected {
      verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
      criticalGaps = criticalGaps.map(List::copyOf);
    }
  }
}
