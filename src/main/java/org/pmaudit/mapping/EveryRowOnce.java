package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;

/**
 * Takes each candidate as a unit while none shares its unit with another, whatever would be done
 * with those that do. Threads may share it.
 */
final class EveryRowOnce implements UnitRule {

  private final SeenUnits seen = new SeenUnits();
  private final EveryRow every = new EveryRow();

  /**
   * {@inheritDoc}
   *
   * @throws RepeatedUnit if the candidate's unit has been handed out
   */
  @Override
  public boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes) {
    if (!seen.add(candidate.hash())) {
      throw new RepeatedUnit();
    }
    return every.unit(candidate, answers, sink, notes);
  }
}
