package org.pmaudit.cli;

import org.pmaudit.gate.GateVerdict;

/** The sentence on a gate, with what else decided the exit code. */
final class GateLine {

  private GateLine() {}

  static String of(GateVerdict verdict, ExitCode code) {
    return code == ExitCode.of(verdict.outcome())
        ? verdict.sentence()
        : verdict.sentence(graver(code), code.value());
  }

  private static String graver(ExitCode code) {
    return switch (code) {
      case WRONG_DATA -> "not all data could be read";
      case NOT_WRITTEN -> "not all files could be written";
      case FINE, GATE_FAILED, WRONG_DEFINITION, INCONCLUSIVE, BUG -> "the run did not end well";
    };
  }
}
