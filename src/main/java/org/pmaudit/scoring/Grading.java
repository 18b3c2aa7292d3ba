package org.pmaudit.scoring;

import java.util.List;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/** The credit of a verdict on a known answer, in hundredths. */
sealed interface Grading permits Grading.Standard, Grading.PerAnswer, LinearCredit {

  int outcome(Verdict verdict, Answers answers, int slot);

  /** Met 100, partly 50, not met 0. */
  record Standard() implements Grading {
    @Override
    public int outcome(Verdict verdict, Answers answers, int slot) {
      return Outcome.of(verdict);
    }
  }

  /**
   * By the index of the answer, whatever the verdict.
   *
   * @param named -1 where the criterion names no credit for a choice
   */
  record PerAnswer(List<Integer> named) implements Grading {
    @Override
    public int outcome(Verdict verdict, Answers answers, int slot) {
      int credit = named.get((int) answers.numerator(slot));
      return credit < 0 ? Outcome.of(verdict) : Outcome.of(verdict, credit);
    }
  }
}
