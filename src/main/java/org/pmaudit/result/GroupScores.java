package org.pmaudit.result;

/** Scores of a principle or area over units, and the units with a gap in it. */
public record GroupScores(MeanSums sums, Headcount gaps) {

  public Scores scores() {
    return sums.means();
  }

  public GroupScores plus(GroupScores other) {
    return new GroupScores(sums.plus(other.sums), gaps.plus(other.gaps));
  }
}
