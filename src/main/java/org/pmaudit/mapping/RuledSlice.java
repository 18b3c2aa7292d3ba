package org.pmaudit.mapping;

import java.util.Optional;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** The units among the candidates of a slice. */
final class RuledSlice implements UnitSlice {

  private final CandidateSlice candidates;
  private final UnitRule rule;
  private final Rows rows;
  private final int slots;

  RuledSlice(CandidateSlice candidates, UnitRule rule, Rows rows, int slots) {
    this.candidates = candidates;
    this.rule = rule;
    this.rows = rows;
    this.slots = slots;
  }

  @Override
  public UnitBooks read(UnitSink sink, Notes notes) throws UnusableInputException {
    Answers answers = new Answers(slots);
    answers.setLocator((position, column) -> Optional.of(rows.place(position, column)));
    Count units = new Count();
    CandidateSlice.Counts counts =
        candidates.read(
            false, candidate -> units.addIf(rule.unit(candidate, answers, sink, notes)), notes);
    long merged = counts.candidates() - units.value;
    return new UnitBooks(
        units.value, merged, counts.grouped(), counts.skipped(), counts.filtered());
  }

  /** Counts units. */
  private static final class Count {
    private long value;

    void addIf(boolean one) {
      value += one ? 1 : 0;
    }
  }
}
