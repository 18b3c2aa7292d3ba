package org.pmaudit.bench;

/** SplitMix64: the same numbers from the same seed on every JDK. */
final class Dice {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  /** Starts again from a seed of its own for each row, so that a short file begins a long one. */
  void seed(long seed, long row) {
    state = mix(seed * STEP + row);
  }

  /** From 0 to just under the bound. */
  int below(int bound) {
    return (int) ((next() >>> 33) % bound);
  }

  /** True so many times in a thousand. */
  boolean chance(int perMille) {
    return below(1000) < perMille;
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
