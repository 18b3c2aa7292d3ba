package org.pmaudit.scoring;

import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.MeanSums;

/** Adds up the scores of units in one facet. */
final class FacetTally {

  private final FractionSum score = new FractionSum();
  private final FractionSum low = new FractionSum();
  private final FractionSum rankedCoverage = new FractionSum();
  private final FractionSum otherCoverage = new FractionSum();
  private final HeadTally gaps = new HeadTally();
  private long scored;
  private long ranged;
  private long covered;
  private long judgedWeight;
  private long applicableWeight;

  void add(UnitScore unit, int facet, boolean ranked, UnitPeople people) {
    int applicable = unit.applicable(facet);
    if (applicable == 0) {
      return;
    }
    int judged = unit.judged(facet);
    int earned = unit.earned(facet);
    covered++;
    if (unit.hasGap(facet)) {
      gaps.add(people);
    }
    if (!ranked) {
      otherCoverage.add(100L * judged, applicable);
      return;
    }
    if (judged > 0) {
      score.add(earned, judged);
      scored++;
    }
    low.add(earned, applicable);
    rankedCoverage.add(100L * judged, applicable);
    ranged++;
    judgedWeight += judged;
    applicableWeight += applicable;
  }

  void addAll(FacetTally other) {
    score.addAll(other.score);
    low.addAll(other.low);
    rankedCoverage.addAll(other.rankedCoverage);
    otherCoverage.addAll(other.otherCoverage);
    gaps.addAll(other.gaps);
    scored += other.scored;
    ranged += other.ranged;
    covered += other.covered;
    judgedWeight += other.judgedWeight;
    applicableWeight += other.applicableWeight;
  }

  /** The sum of upper ends follows from the others: high − low is 100 − coverage in each unit. */
  MeanSums sums() {
    Fraction lows = low.total();
    Fraction judgedShares = rankedCoverage.total();
    Fraction highs = lows.plus(Fraction.of(ranged, 1).times(100)).minus(judgedShares);
    return new MeanSums(
        score.total(),
        scored,
        lows,
        highs,
        ranged,
        judgedShares.plus(otherCoverage.total()),
        covered,
        judgedWeight,
        applicableWeight);
  }

  GroupScores group() {
    return new GroupScores(sums(), gaps.total());
  }
}
