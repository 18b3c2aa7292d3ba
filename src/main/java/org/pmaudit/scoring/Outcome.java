package org.pmaudit.scoring;

import org.pmaudit.checklist.Verdict;

/**
 * A verdict and its credit in hundredths, packed into one number so that judging allocates none.
 */
final class Outcome {

  static final int UNKNOWN = of(Verdict.UNKNOWN, 0);
  static final int NOT_APPLICABLE = of(Verdict.NOT_APPLICABLE, 0);

  private static final int CREDIT_BITS = 7;
  private static final int CREDIT_MASK = (1 << CREDIT_BITS) - 1;
  private static final int[] STANDARD = {100, 50, 0, 0, 0};

  private Outcome() {}

  static int of(Verdict verdict, int credit) {
    return verdict.ordinal() << CREDIT_BITS | credit;
  }

  /** With the credit a verdict earns where the criterion names no other. */
  static int of(Verdict verdict) {
    return of(verdict, STANDARD[verdict.ordinal()]);
  }

  static Verdict verdict(int outcome) {
    return Verdict.of(outcome >> CREDIT_BITS);
  }

  /** 0 to 100; 0 where the verdict is not known. */
  static int credit(int outcome) {
    return outcome & CREDIT_MASK;
  }
}
