package org.pmaudit.gate;

/** What a gate says, the gravest last. */
public enum Outcome {
  PASSED,
  /** Nothing is known to fail, but not all is known. */
  INCONCLUSIVE,
  FAILED;

  Outcome or(Outcome other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
