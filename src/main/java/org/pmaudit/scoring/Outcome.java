package org.pmaudit.scoring;

import org.pmaudit.checklist.Verdict;

/**
 * A verdict and its credit in hundredths, packed into one number so that judging allocates none.
 */
final class Outcome {

  static final int UNKNOWN = of(Verdict.UNKNOWN, 0);
  static final int NOT_APPLICABLE = of(Verdict.NOT_APPLICABLE, 0);

  /** The bits of {@link #traits}; that of 1 says that the criterion applies. */
  static final int KNOWN = 1;

  static final int FULL = 2;
  static final int HALF = 3;
  static final int GAP = 4;
  static final int NOT_MET = 5;

  /** A credit that is not all, half or nothing. */
  static final int OTHER = 6;

  private static final int CREDIT_BITS = 7;
  private static final int CREDIT_MASK = (1 << CREDIT_BITS) - 1;
  private static final int[] STANDARD = {100, 50, 0, 0, 0};

  private static final byte[] TRAITS = allTraits();

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

  /** What an outcome counts as, in bits. */
  static int traits(int outcome) {
    return TRAITS[outcome];
  }

  private static byte[] allTraits() {
    byte[] traits = new byte[Verdict.values().length << CREDIT_BITS];
    for (Verdict verdict : Verdict.values()) {
      for (int credit = 0; credit <= 100; credit++) {
        traits[of(verdict, credit)] = (byte) traits(verdict, credit);
      }
    }
    return traits;
  }

  private static int traits(Verdict verdict, int credit) {
    boolean known = verdict.isKnown();
    boolean other = known && credit != 0 && credit != 50 && credit != 100;
    return (verdict == Verdict.NOT_APPLICABLE ? 0 : 1)
        | bit(KNOWN, known)
        | bit(FULL, known && credit == 100)
        | bit(HALF, known && credit == 50)
        | bit(GAP, verdict.isGap())
        | bit(NOT_MET, verdict == Verdict.NOT_MET)
        | bit(OTHER, other);
  }

  private static int bit(int number, boolean set) {
    return set ? 1 << number : 0;
  }
}
