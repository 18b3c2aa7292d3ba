package org.pmaudit.result;

import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/**
 * The exact sums and counts behind the means of a score, its range and its coverage, so that parts
 * of the data can be scored apart and put together.
 *
 * @param score Σ scores of ranked units that have one
 * @param scored how many they are
 * @param low Σ lower ends over ranked units of which a criterion applies
 * @param high Σ upper ends over the same
 * @param ranged how many they are
 * @param coverage Σ coverage over all units of which a criterion applies
 * @param covered how many they are
 * @param judgedWeight Σ weight in ranked units that could be judged
 * @param applicableWeight Σ weight in ranked units that applies
 */
public record MeanSums(
    Fraction score,
    long scored,
    Fraction low,
    Fraction high,
    long ranged,
    Fraction coverage,
    long covered,
    long judgedWeight,
    long applicableWeight) {

  public static final MeanSums NONE =
      new MeanSums(Fraction.ZERO, 0, Fraction.ZERO, Fraction.ZERO, 0, Fraction.ZERO, 0, 0, 0);

  public MeanSums plus(MeanSums other) {
    return new MeanSums(
        score.plus(other.score),
        scored + other.scored,
        low.plus(other.low),
        high.plus(other.high),
        ranged + other.ranged,
        coverage.plus(other.coverage),
        covered + other.covered,
        judgedWeight + other.judgedWeight,
        applicableWeight + other.applicableWeight);
  }

  /** The means, each over the units where it is not null. */
  public Scores means() {
    return new Scores(
        mean(score, scored), mean(low, ranged), mean(high, ranged), mean(coverage, covered));
  }

  /** The share, in percent, of the weight in ranked units that could be judged. */
  public Optional<Fraction> judgedShare() {
    return applicableWeight == 0
        ? Optional.empty()
        : Optional.of(Fraction.of(100, 1).times(Fraction.of(judgedWeight, applicableWeight)));
  }

  static Optional<Fraction> mean(Fraction sum, long count) {
    return count == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(count, 1)));
  }
}
