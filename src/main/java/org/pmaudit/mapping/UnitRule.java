package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;

/** Which candidates become units, and what of other rows of the same unit goes into them. */
interface UnitRule {

  /**
   * Hands the candidate to the sink as a unit, or notes why not.
   *
   * @param answers to be filled and handed on
   * @return whether it became a unit
   */
  boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes);
}
