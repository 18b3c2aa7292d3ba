package org.pmaudit.gate;

import java.util.List;
import org.pmaudit.result.Gap;

/** Ids of criteria in a line for people. */
final class Ids {

  private static final int SHOWN = 5;

  private Ids() {}

  /** The first few, and how many more. */
  static String of(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
    return ids.size() > SHOWN ? "%s and %s more".formatted(shown, ids.size() - SHOWN) : shown;
  }

  static String ofGaps(List<Gap> gaps) {
    return of(gaps.stream().map(Gap::criterion).toList());
  }

  /** Adds {@code critical gaps CCCM-S-22, CCCM-S-31}, unless there are none. */
  static void ofKind(String kind, List<Gap> gaps, List<String> phrases) {
    if (!gaps.isEmpty()) {
      phrases.add("%s%s %s".formatted(kind, gaps.size() == 1 ? "" : "s", ofGaps(gaps)));
    }
  }
}
