package org.pmaudit.scoring;

import java.util.Comparator;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.UnitResult;

/** A unit in few bytes, from which its result is built when asked for. */
final class KeptUnit {

  static final Comparator<KeptUnit> WORST_FIRST =
      Comparator.comparing(KeptUnit::rank, UnitRank.WORST_FIRST);

  private final UnitRank rank;
  private final short[] outcomes;
  private final Answers answers;

  KeptUnit(String id, long row, UnitScore unit, UnitPeople people, Answers answers) {
    this.rank =
        new UnitRank(
            unit.earned(Facets.WHOLE),
            unit.judged(Facets.WHOLE),
            people.isKnown() ? people.number() : -1,
            id,
            row);
    this.outcomes = new short[unit.compiled().size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = (short) unit.outcome(i);
    }
    this.answers = answers.copy();
  }

  UnitRank rank() {
    return rank;
  }

  UnitResult result(CompiledChecklist compiled) {
    UnitScore unit = new UnitScore(compiled);
    unit.restore(outcomes);
    UnitPeople people = new UnitPeople(compiled);
    people.take(answers, true);
    return UnitResults.of(rank.id(), unit, people, answers);
  }
}
