package org.pmaudit.checklist;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a criterion's weight a verdict earns, in hundredths; met 100, partly 50, not met 0 by
 * default.
 */
public sealed interface Credit {

  /** Met 100, partly 50, not met 0. */
  record Standard() implements Credit {}

  /** Hundredths by choice or extent; an answer that is not named earns the standard credit. */
  record PerAnswer(Map<String, Integer> hundredths) implements Credit {
    public PerAnswer {
      hundredths = Collections.unmodifiableMap(new TreeMap<>(hundredths));
    }
  }

  /** 50 at the {@code partly} figure growing to 100 at the {@code met} figure, rounded down. */
  record Linear() implements Credit {}
}
