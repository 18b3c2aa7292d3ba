package org.pmaudit.result;

import java.math.BigInteger;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;

/**
 * The exact sums behind the mean score weighted by people, over ranked units whose people are
 * known.
 *
 * @param score Σ people · score
 * @param people Σ people
 */
public record WeightedSums(Fraction score, long people) {

  public static final WeightedSums NONE = new WeightedSums(Fraction.ZERO, 0);

  public WeightedSums plus(WeightedSums other) {
    return new WeightedSums(score.plus(other.score), people + other.people);
  }

  /** Absent where nobody is known to live in a ranked unit. */
  public Optional<Fraction> mean() {
    return people == 0
        ? Optional.empty()
        : Optional.of(score.over(new Fraction(BigInteger.valueOf(people), BigInteger.ONE)));
  }
}
