package org.pmaudit.scoring;

import java.util.List;
import org.pmaudit.mapping.Answers;

/** A compiled condition: where a criterion applies, or a set of thresholds is in force. */
sealed interface Trigger {

  Truth on(Answers answers);

  /** In force everywhere. */
  record Always() implements Trigger {
    @Override
    public Truth on(Answers answers) {
      return Truth.HOLDS;
    }
  }

  /** The answer in a slot passes all checks. An answer that is not applicable never does. */
  record Holds(int slot, List<Check> checks) implements Trigger {
    @Override
    public Truth on(Answers answers) {
      return switch (answers.state(slot)) {
        case Answers.UNKNOWN -> Truth.UNDECIDABLE;
        case Answers.NOT_APPLICABLE -> Truth.FAILS;
        default -> Truth.of(passes(answers));
      };
    }

    /** Whether an answer that is known, or infinite, passes. */
    boolean passes(Answers answers) {
      boolean infinite = answers.state(slot) == Answers.INFINITE;
      for (int i = 0; i < checks.size(); i++) {
        Check check = checks.get(i);
        if (infinite ? !check.passesInfinite() : !check.passes(answers, slot)) {
          return false;
        }
      }
      return true;
    }
  }

  record AllOf(List<Trigger> triggers) implements Trigger {
    @Override
    public Truth on(Answers answers) {
      return first(triggers, answers, Truth.FAILS, Truth.HOLDS);
    }
  }

  record AnyOf(List<Trigger> triggers) implements Trigger {
    @Override
    public Truth on(Answers answers) {
      return first(triggers, answers, Truth.HOLDS, Truth.FAILS);
    }
  }

  /** The decisive truth if one trigger has it, else undecidable if one is, else the other. */
  private static Truth first(
      List<Trigger> triggers, Answers answers, Truth decisive, Truth otherwise) {
    Truth truth = otherwise;
    for (int i = 0; i < triggers.size(); i++) {
      Truth each = triggers.get(i).on(answers);
      if (each == decisive) {
        return decisive;
      }
      if (each == Truth.UNDECIDABLE) {
        truth = each;
      }
    }
    return truth;
  }
}
