package org.pmaudit.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    BETTER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is worse than what was known: not known at all, or known with more credit. */
    public boolean isNew() {
      return this == NEW || this == WORSE;
    }
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
      LocalDate approvedOn,
      LocalDate expires,
      Optional<String> link) {

    /** The code of a note on a waiver that no gap needs. */
    public static final String UNUSED = "unused-waiver";
  }

  public Gap {
    if (!verdict.isGap()) {
      throw new IllegalArgumentException(criterion + " is " + verdict.word());
    }
    evidence = List.copyOf(evidence);
  }

  /** Whether it is accepted: a waiver for it is in force. */
  public boolean isWaived() {
    return waiver.filter(WaiverLabel::inForce).isPresent();
  }

  /** The same gap with other evidence. */
  Gap with(List<Evidence> other) {
    return new Gap(criterion, verdict, credit, critical, points, other, baseline, waiver);
  }

  /** The same gap as it stands against a baseline. */
  public Gap with(BaselineLabel label) {
    return new Gap(
        criterion, verdict, credit, critical, points, evidence, Optional.of(label), waiver);
  }

  /** The same gap with the waiver that is, or was, about it. */
  public Gap with(WaiverLabel label) {
    return new Gap(
        criterion, verdict, credit, critical, points, evidence, baseline, Optional.of(label));
  }
}
