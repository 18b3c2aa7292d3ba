package org.pmaudit.result;

import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Verdict;

/**
 * A criterion judged partly or not met.
 *
 * @param verdict {@code PARTLY} or {@code NOT_MET}
 * @param credit in hundredths, 0 to 100
 * @param critical not met on a critical criterion
 * @param points to gain: 100 · w·(1−c) / Σ_K w, in points of the score
 */
public record Gap(
    String criterion,
    Verdict verdict,
    int credit,
    boolean critical,
    Fraction points,
    List<Evidence> evidence,
    Optional<BaselineLabel> baseline,
    Optional<WaiverLabel> waiver) {

  /** How a gap stands against the baseline. */
  public enum BaselineLabel {
    NEW,
    WORSE,
    UNCHANGED,
    /** Still a gap, with more credit than before. */
    BETTER
  }

  /**
   * That a gap is, or was, accepted.
   *
   * @param expires the last day on which it is
   */
  public record WaiverLabel(
      boolean inForce,
      String reason,
      String approvedBy,
      java.time.LocalDate approvedOn,
      java.time.LocalDate expires,
      Optional<String> link) {}

  public Gap {
    if (!verdict.isGap()) {
      throw new IllegalArgumentException(criterion + " is " + verdict.word());
    }
    evidence = List.copyOf(evidence);
  }
}
