package org.pmaudit.checklist;

import java.util.List;

/**
 * When a criterion applies ({@code applies}), or a set of thresholds is in force ({@code when}).
 */
public sealed interface Condition {

  /** The answer to an indicator passes the tests. An answer that is not applicable never does. */
  record Holds(String indicator, Tests tests) implements Condition {}

  record AllOf(List<Condition> conditions) implements Condition {
    public AllOf {
      conditions = List.copyOf(conditions);
    }
  }

  record AnyOf(List<Condition> conditions) implements Condition {
    public AnyOf {
      conditions = List.copyOf(conditions);
    }
  }
}
