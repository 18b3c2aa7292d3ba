package org.pmaudit.gate;

/**
 * What the gate says of a result.
 *
 * @param reason why, as the middle of a sentence
 */
public record GateVerdict(Outcome outcome, String reason) {

  /** One sentence with the reason and the exit code, as the last line a user sees. */
  public String sentence() {
    return switch (outcome) {
      case PASSED -> "GATE PASSED: %s. exit 0".formatted(reason);
      case INCONCLUSIVE -> "INCONCLUSIVE: %s. exit 4".formatted(reason);
      case FAILED -> "GATE FAILED: %s. exit 1".formatted(reason);
    };
  }

  /**
   * The same where something graver decides the exit code, such as a file that could not be read;
   * the gate then never reads as passed.
   */
  public String sentence(String graver, int exit) {
    String rest = outcome == Outcome.PASSED ? "of the rest " + reason : reason;
    return "GATE %s: %s; %s. exit %s"
        .formatted(outcome == Outcome.FAILED ? "FAILED" : "NOT PASSED", graver, rest, exit);
  }
}
