package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pmaudit.checklist.Derivation.Operation;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.mapping.Answers;

/** Numbers beyond what longs hold stay exact. */
class ExactTest {

  private static final long[] EDGES = {
    0, 1, -1, 2, -3, 100, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 100
  };

  private static long number(Random random) {
    return random.nextBoolean()
        ? EDGES[random.nextInt(EDGES.length)]
        : random.nextLong() >> random.nextInt(63);
  }

  private static long positive(Random random) {
    return Math.max(1, number(random) & Long.MAX_VALUE);
  }

  @RepeatedTest(20)
  void comparisonsAgreeWithFractions(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    for (int i = 0; i < 1000; i++) {
      long a = number(random);
      long b = positive(random);
      long c = number(random);
      long d = positive(random);
      assertThat(Integer.signum(Exact.compare(a, b, c, d)))
          .isEqualTo(Fraction.of(a, b).compareTo(Fraction.of(c, d)));
      BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(c));
      assertThat(Exact.fits(a, c)).isEqualTo(product.abs().bitLength() < Long.SIZE);
      BigInteger added = BigInteger.valueOf(a).add(BigInteger.valueOf(c));
      assertThat(Exact.sumFits(a, c)).isEqualTo(added.abs().bitLength() < Long.SIZE);
    }
  }

  @RepeatedTest(20)
  void sumsOfPartsAreTheSumOfAll(RepetitionInfo info) {
    Random random = new Random(100 + info.getCurrentRepetition());
    FractionSums left = new FractionSums(3);
    FractionSums right = new FractionSums(3);
    Fraction[] plain = {Fraction.ZERO, Fraction.ZERO, Fraction.ZERO};
    for (int i = 0; i < 500; i++) {
      long numerator = number(random);
      int denominator = 1 + random.nextInt(200);
      long factor = positive(random);
      boolean weighted = random.nextBoolean();
      int sum = random.nextInt(plain.length);
      FractionSums part = random.nextBoolean() ? left : right;
      if (weighted) {
        part.add(part.row(denominator), sum, numerator, factor);
        plain[sum] = plain[sum].plus(Fraction.of(numerator, denominator).times(factor));
      } else {
        part.add(part.row(denominator), sum, numerator);
        plain[sum] = plain[sum].plus(Fraction.of(numerator, denominator));
      }
    }
    left.addAll(right);

    for (int sum = 0; sum < plain.length; sum++) {
      assertThat(left.total(sum)).isEqualTo(plain[sum]);
    }
    assertThat(left.distinct()).isLessThanOrEqualTo(200);
  }

  @RepeatedTest(20)
  void derivationsOfNumbersOfAnySizeAreExact(RepetitionInfo info) {
    Random random = new Random(200 + info.getCurrentRepetition());
    Amount amount = new Amount();
    for (int i = 0; i < 1000; i++) {
      Answers answers = new Answers(2);
      Fraction left = set(answers, 0, random);
      Fraction right = set(answers, 1, random);
      amount.compute(Operation.SUM, answers, 0, 1);
      assertThat(amount.value()).isEqualTo(left.plus(right));
      amount.compute(Operation.DIFFERENCE, answers, 0, 1);
      assertThat(amount.value()).isEqualTo(left.minus(right));
      amount.compute(Operation.RATIO, answers, 0, 1);
      if (right.signum() != 0) {
        assertThat(amount.value()).isEqualTo(left.over(right));
        amount.compute(Operation.SHARE, answers, 0, 1);
        Fraction share = left.over(right).times(100);
        assertThat(amount.value()).isEqualTo(share);
        assertThat(amount.isOutOfPercent())
            .isEqualTo(share.signum() < 0 || share.compareTo(Fraction.of(100, 1)) > 0);
      } else {
        assertThat(amount.state())
            .isEqualTo(left.signum() > 0 ? Answers.INFINITE : Answers.UNKNOWN);
      }
    }
  }

  private static Fraction set(Answers answers, int slot, Random random) {
    Fraction fraction = Fraction.of(number(random), positive(random));
    answers.set(slot, random.nextInt(9) == 0 ? fraction.times(Long.MAX_VALUE) : fraction);
    return answers.amount(slot);
  }

  @Test
  void aFigureThatWasRoundedDoesNotDiffer() {
    assertThat(differs("33.3", "100/3")).isFalse();
    assertThat(differs("33.4", "100/3")).isFalse();
    assertThat(differs("33", "100/3")).isFalse();
    assertThat(differs("34", "100/3")).isFalse();
    assertThat(differs("33.33", "100/3")).isFalse();
    assertThat(differs("33.35", "100/3")).isTrue();
    assertThat(differs("33.2", "100/3")).isTrue();
    assertThat(differs("32", "100/3")).isTrue();
    assertThat(differs("20", "20")).isFalse();
    assertThat(differs("20", "21")).isTrue();
  }

  private static boolean differs(String figure, String exact) {
    return Rounding.separates(Fraction.parse(figure), Fraction.parse(exact));
  }
}
