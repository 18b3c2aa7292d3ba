package org.pmaudit.mapping;

/**
 * The hash of a unit's id, of 96 bits: among ten million ids, two different ones share it once in
 * 10<sup>15</sup> times. It is made in the way of MurmurHash3, and means nothing outside one run.
 */
final class Hash96 {

  private static final long FIRST = 0x87c37b91114253d5L;
  private static final long SECOND = 0x4cf5ad432745937fL;

  private long high;
  private long low;

  Hash96 of(Span id) {
    high = id.length();
    low = SECOND;
    for (int i = 0; i < id.length(); i++) {
      long sign = id.at(i);
      high = Long.rotateLeft(high ^ (sign * FIRST), 27) * 5 + 0x52dce729;
      low = Long.rotateLeft(low ^ (sign * SECOND), 31) * 5 + 0x38495ab5;
    }
    high += low;
    low += high;
    high = mixed(high);
    low = mixed(low);
    return this;
  }

  long high() {
    return high;
  }

  int low() {
    return (int) low;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
