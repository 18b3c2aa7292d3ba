package org.pmaudit.bench;

import java.math.BigInteger;

/**
 * A reduced fraction, written as in result.json: {@code 184/3}, or {@code 61} where it is whole.
 */
record Exact(BigInteger above, BigInteger below) {

  static final Exact ZERO = of(BigInteger.ZERO, BigInteger.ONE);

  static Exact of(BigInteger above, BigInteger below) {
    BigInteger common = above.gcd(below).max(BigInteger.ONE);
    return new Exact(above.divide(common), below.divide(common));
  }

  static Exact of(long above, long below) {
    return of(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  Exact plus(Exact other) {
    return of(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  @Override
  public String toString() {
    return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
  }
}
