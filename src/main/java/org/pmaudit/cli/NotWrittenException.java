package org.pmaudit.cli;

import org.pmaudit.problem.Problem;

/** An output could not be written, though the results were computed. */
final class NotWrittenException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  NotWrittenException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
