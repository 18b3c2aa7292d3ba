package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;

/** No unit has several rows: each candidate is one. */
final class EveryRow implements UnitRule {

  @Override
  public boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes) {
    candidate.fill(answers);
    sink.unit(candidate.id(), answers, true);
    return true;
  }
}
