package org.pmaudit.mapping;

/**
 * Remembers of each unit one of its rows: the newest, or the first. A unit takes 24 bytes, and 32
 * with the room that is left for more.
 *
 * <p>Many threads may add rows at once; in whatever order they come, the same rows stay.
 */
final class UnitIndex {

  /** The date of a row whose date is not known: before all others. */
  static final long UNDATED = Long.MIN_VALUE;

  private static final int PARTS = 64;

  private final boolean keepsNewest;
  private final UnitIndexPart[] parts = new UnitIndexPart[PARTS];

  /**
   * @param keepsNewest whether of a unit's rows the newest stays, and of equally old ones the last;
   *     else the first row stays
   */
  UnitIndex(boolean keepsNewest) {
    this.keepsNewest = keepsNewest;
    for (int i = 0; i < PARTS; i++) {
      parts[i] = new UnitIndexPart();
    }
  }

  /**
   * Adds a row.
   *
   * @param date in milliseconds
   * @param position of the row among all, under 2<sup>32</sup>
   * @return whether it is the first of its unit that was added
   */
  boolean add(Hash96 id, long date, long position) {
    UnitIndexPart part = part(id);
    synchronized (part) {
      return part.add(id.high(), id.low(), date, position, keepsNewest);
    }
  }

  /** The position of the row that stays for a unit that was added. */
  long position(Hash96 id) {
    UnitIndexPart part = part(id);
    return part.position(part.find(id.high(), id.low()));
  }

  /** The date of the row that stays for a unit that was added. */
  long date(Hash96 id) {
    UnitIndexPart part = part(id);
    return part.date(part.find(id.high(), id.low()));
  }

  long units() {
    long units = 0;
    for (UnitIndexPart part : parts) {
      units += part.count();
    }
    return units;
  }

  private UnitIndexPart part(Hash96 id) {
    return parts[(int) (id.high() >>> 58)];
  }
}
