package org.pmaudit.cli;

import java.util.Collection;
import java.util.List;
import org.pmaudit.gate.Outcome;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** What the process tells its caller; never a count. */
enum ExitCode {
  /** Ran to the end; the gate passed, or none was asked for. */
  FINE(0),
  /** Ran to the end; a gate condition failed. */
  GATE_FAILED(1),
  /** Wrong usage, or a wrong checklist, mapping or other definition; nothing was audited. */
  WRONG_DEFINITION(2),
  /** Data cannot be read, or break their contract. */
  WRONG_DATA(3),
  /** Nothing to judge, an unknown critical criterion, or coverage under the minimum. */
  INCONCLUSIVE(4),
  /** Results were computed but an output could not be written. */
  NOT_WRITTEN(5),
  /** A bug of ours. */
  BUG(70);

  /** Where several apply, the first of these: a missing answer never undoes a known failure. */
  private static final List<ExitCode> GRAVEST_FIRST =
      List.of(BUG, WRONG_DEFINITION, WRONG_DATA, NOT_WRITTEN, GATE_FAILED, INCONCLUSIVE, FINE);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }

  ExitCode or(ExitCode other) {
    return GRAVEST_FIRST.indexOf(this) <= GRAVEST_FIRST.indexOf(other) ? this : other;
  }

  static ExitCode of(UnusableInputException.Kind kind) {
    return switch (kind) {
      case DEFINITION -> WRONG_DEFINITION;
      case DATA -> WRONG_DATA;
    };
  }

  /** That of data read with these problems. */
  static ExitCode ofData(Collection<Problem> problems) {
    return problems.isEmpty() ? FINE : WRONG_DATA;
  }

  static ExitCode of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> FINE;
      case INCONCLUSIVE -> INCONCLUSIVE;
      case FAILED -> GATE_FAILED;
    };
  }
}
