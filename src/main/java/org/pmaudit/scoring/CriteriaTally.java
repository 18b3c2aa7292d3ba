package org.pmaudit.scoring;

import java.util.List;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.CriterionSummary;

/** Counts how each criterion fared. */
final class CriteriaTally {

  private static final int VERDICTS = Verdict.values().length;

  private static final int NOT_RANKED = -1;

  private final CompiledChecklist compiled;

  /** For each criterion as many as there are verdicts, in their order. */
  private final long[] verdicts;

  /** The people in units with that gap, and the units with it that do not say how many. */
  private final long[] people;

  private final long[] peopleUnknown;
  private final FractionSums points;

  CriteriaTally(CompiledChecklist compiled) {
    int size = compiled.size();
    this.compiled = compiled;
    this.verdicts = new long[size * VERDICTS];
    this.people = new long[size];
    this.peopleUnknown = new long[size];
    this.points = new FractionSums(size);
  }

  void add(UnitScore unit, boolean ranked, UnitPeople inIt) {
    for (int i = 0; i < people.length; i++) {
      verdicts[i * VERDICTS + unit.verdict(i).ordinal()]++;
    }
    long number = inIt.counts() ? inIt.number() : 0;
    int unknown = inIt.counts() && !inIt.isKnown() ? 1 : 0;
    int row = ranked ? points.row(unit.judged(Facets.WHOLE)) : NOT_RANKED;
    for (int word = 0; word < CriterionBits.words(people.length); word++) {
      for (long left = unit.gaps(word); left != 0; left &= left - 1) {
        int gap = word * Long.SIZE + Long.numberOfTrailingZeros(left);
        people[gap] += number;
        peopleUnknown[gap] += unknown;
        if (row != NOT_RANKED) {
          points.add(row, gap, unit.missing(gap));
        }
      }
    }
  }

  void addAll(CriteriaTally other) {
    add(verdicts, other.verdicts);
    add(people, other.people);
    add(peopleUnknown, other.peopleUnknown);
    points.addAll(other.points);
  }

  private static void add(long[] ours, long[] theirs) {
    for (int i = 0; i < ours.length; i++) {
      ours[i] += theirs[i];
    }
  }

  List<CriterionSummary> summaries(long ranked) {
    return IntStream.range(0, people.length).mapToObj(i -> summary(i, ranked)).toList();
  }

  private CriterionSummary summary(int criterion, long ranked) {
    return new CriterionSummary(
        compiled.criterion(criterion).criterion().id(),
        count(criterion, Verdict.MET),
        count(criterion, Verdict.PARTLY),
        count(criterion, Verdict.NOT_MET),
        count(criterion, Verdict.UNKNOWN),
        count(criterion, Verdict.NOT_APPLICABLE),
        people[criterion],
        peopleUnknown[criterion],
        points.total(criterion),
        ranked);
  }

  private long count(int criterion, Verdict verdict) {
    return verdicts[criterion * VERDICTS + verdict.ordinal()];
  }
}
