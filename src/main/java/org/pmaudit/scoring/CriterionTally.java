package org.pmaudit.scoring;

import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Headcount;

/** Counts how one criterion fared. */
final class CriterionTally {

  private final long[] verdicts = new long[Verdict.values().length];
  private final HeadTally gaps = new HeadTally();
  private final FractionSum points = new FractionSum();

  void add(UnitScore unit, int criterion, boolean ranked, UnitPeople people) {
    Verdict verdict = unit.verdict(criterion);
    verdicts[verdict.ordinal()]++;
    if (verdict.isGap()) {
      gaps.add(people);
      if (ranked) {
        points.add(unit.missing(criterion), unit.judged(Facets.WHOLE));
      }
    }
  }

  void addAll(CriterionTally other) {
    for (int i = 0; i < verdicts.length; i++) {
      verdicts[i] += other.verdicts[i];
    }
    gaps.addAll(other.gaps);
    points.addAll(other.points);
  }

  CriterionSummary summary(String id, long ranked) {
    Headcount people = gaps.total();
    return new CriterionSummary(
        id,
        count(Verdict.MET),
        count(Verdict.PARTLY),
        count(Verdict.NOT_MET),
        count(Verdict.UNKNOWN),
        count(Verdict.NOT_APPLICABLE),
        people.people(),
        people.peopleUnknown(),
        points.total(),
        ranked);
  }

  private long count(Verdict verdict) {
    return verdicts[verdict.ordinal()];
  }
}
