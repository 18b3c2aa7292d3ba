package org.pmaudit.mapping;

/**
 * Tells whether a unit was seen before, by 64 bits of the hash of its id. Among ten million units,
 * two are taken for the same once in some 370,000 runs; such data are then read the careful way,
 * which tells them apart. A unit takes at most 16 bytes. Many threads may ask at once.
 */
final class SeenUnits {

  private static final int PARTS = 64;

  private final Part[] parts = new Part[PARTS];

  SeenUnits() {
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new Part();
    }
  }

  /** Adds a unit; returns whether it is new. */
  boolean add(Hash96 id) {
    Part part = parts[(int) (id.high() >>> 58)];
    synchronized (part) {
      return part.add(id.high() == 0 ? 1 : id.high());
    }
  }

  /** Bytes for units, those of free places too. */
  long bytes() {
    long places = 0;
    for (Part part : parts) {
      places += part.places;
    }
    return places * Long.BYTES;
  }

  /** An open hash table that grows by a half when it is three quarters full. */
  private static final class Part {

    private static final int FEWEST = 16;

    private int places = FEWEST;

    /** 0 where there is no unit. */
    private long[] hashes = new long[FEWEST];

    private int count;

    boolean add(long hash) {
      int at = find(hash);
      if (hashes[at] == hash) {
        return false;
      }
      hashes[at] = hash;
      count++;
      if (count * 4L > places * 3L) {
        grow();
      }
      return true;
    }

    private int find(long hash) {
      int at = (int) ((((hash << 6) >>> 33) * places) >>> 31);
      while (hashes[at] != 0 && hashes[at] != hash) {
        at = at + 1 == places ? 0 : at + 1;
      }
      return at;
    }

    private void grow() {
      long[] old = hashes;
      places = places * 3 / 2;
      hashes = new long[places];
      for (long hash : old) {
        if (hash != 0) {
          hashes[find(hash)] = hash;
        }
      }
    }
  }
}
