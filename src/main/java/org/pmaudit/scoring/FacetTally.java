package org.pmaudit.scoring;

import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.MeanSums;

/** Adds up the scores of units in one facet. */
final class FacetTally {

  private static final int LOW = 0;
  private static final int RANKED_COVERAGE = 1;
  private static final int OTHER_COVERAGE = 2;

  private final FractionSums score = new FractionSums(1);

  /** Those over the applicable weight. */
  private final FractionSums shares = new FractionSums(3);

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
    int row = shares.row(applicable);
    if (!ranked) {
      shares.add(row, OTHER_COVERAGE, 100L * judged);
      return;
    }
    if (judged > 0) {
      score.add(score.row(judged), 0, earned);
      scored++;
    }
    shares.add(row, LOW, earned);
    shares.add(row, RANKED_COVERAGE, 100L * judged);
    ranged++;
    judgedWeight += judged;
    applicableWeight += applicable;
  }

  void addAll(FacetTally other) {
    score.addAll(other.score);
    shares.addAll(other.shares);
    gaps.addAll(other.gaps);
    scored += other.scored;
    ranged += other.ranged;
    covered += other.covered;
    judgedWeight += other.judgedWeight;
    applicableWeight += other.applicableWeight;
  }

  /** The sum of upper ends follows from the others: high − low is 100 − coverage in each unit. */
  MeanSums sums() {
    Fraction lows = shares.total(LOW);
    Fraction judgedShares = shares.total(RANKED_COVERAGE);
    Fraction highs = lows.plus(Fraction.of(ranged, 1).times(100)).minus(judgedShares);
    return new MeanSums(
        score.total(0),
        scored,
        lows,
        highs,
        ranged,
        judgedShares.plus(shares.total(OTHER_COVERAGE)),
        covered,
        judgedWeight,
        applicableWeight);
  }

  GroupScores group() {
    return new GroupScores(sums(), gaps.total());
  }
}
