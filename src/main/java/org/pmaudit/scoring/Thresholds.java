package org.pmaudit.scoring;

import java.util.Optional;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/** One compiled set of thresholds: met is tried first, then partly. */
record Thresholds(
    Trigger when, Trigger.Holds met, Optional<Trigger.Holds> partly, Grading grading) {

  /** The outcome of an answer that is known or infinite. */
  int outcome(Answers answers) {
    Verdict verdict = verdict(answers);
    return answers.isKnown(met.slot())
        ? grading.outcome(verdict, answers, met.slot())
        : Outcome.of(verdict);
  }

  private Verdict verdict(Answers answers) {
    if (met.passes(answers)) {
      return Verdict.MET;
    }
    return partly.isPresent() && partly.get().passes(answers) ? Verdict.PARTLY : Verdict.NOT_MET;
  }
}
