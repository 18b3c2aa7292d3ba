package org.pmaudit.mapping;

import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.problem.UnusableInputException.Kind;

/** Collects what is wrong while columns are bound: with the mapping, and with the data. */
final class Faults {

  private final Problems definition = new Problems();
  private final Problems data = new Problems();

  /** The mapping's fault. */
  void definition(Problem problem) {
    definition.add(problem);
  }

  /** The data's fault. */
  void data(Problem problem) {
    data.add(problem);
  }

  void throwIfAny() throws UnusableInputException {
    definition.throwIfAny(Kind.DEFINITION);
    data.throwIfAny(Kind.DATA);
  }
}
