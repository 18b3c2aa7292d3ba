package org.pmaudit.checklist;

import java.util.List;
import java.util.OptionalInt;

/** What a criterion looks at, and what it takes. */
public sealed interface Measure {

  /** The parts of a measure of several; none where one indicator is measured. */
  default List<Part> parts() {
    return List.of();
  }

  /**
   * One indicator against the first set of thresholds whose {@code when} holds; the last has none.
   */
  record Single(String indicator, List<ThresholdSet> thresholds) implements Measure {
    public Single {
      thresholds = List.copyOf(thresholds);
    }
  }

  /** Every part: not met › unknown › partly › met; not applicable is neutral. */
  record AllOf(List<Part> parts) implements Measure {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** One part is enough: met › partly › unknown › not met; not applicable is neutral. */
  record AnyOf(List<Part> parts) implements Measure {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** So many parts met. */
  record AtLeast(List<Part> parts, int met, OptionalInt partly) implements Measure {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }
}
