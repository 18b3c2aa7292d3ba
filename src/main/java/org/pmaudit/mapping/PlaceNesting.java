package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the code of an area begins with that of the larger area around it. */
final class PlaceNesting {

  private static final List<String> CODES = List.of("adm1_code", "adm2_code", "adm3_code");

  private final List<Slot> levels = new ArrayList<>();

  /**
   * @param slots that are read from columns
   */
  PlaceNesting(List<Slot> slots) {
    for (String code : CODES) {
      slots.stream().filter(slot -> slot.indicator().id().equals(code)).forEach(levels::add);
    }
  }

  static boolean isCode(String indicator) {
    return CODES.contains(indicator);
  }

  /** The smallest area whose code is another's, if any is. */
  Optional<Slot> misplaced(Answers answers) {
    for (int i = levels.size() - 1; i > 0; i--) {
      Slot inner = levels.get(i);
      Slot outer = levels.get(i - 1);
      boolean bothKnown = answers.isKnown(inner.index()) && answers.isKnown(outer.index());
      if (bothKnown && !begins(answers.text(inner.index()), answers.text(outer.index()))) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String code, String with) {
    return code.regionMatches(true, 0, with, 0, with.length());
  }
}
