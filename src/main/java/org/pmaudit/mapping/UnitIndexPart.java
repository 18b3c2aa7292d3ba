package org.pmaudit.mapping;

/**
 * An open hash table of units that grows by a fifth when it is nine tenths full. What it knows of a
 * unit lies side by side in one array, so that a look-up waits for the memory once.
 */
final class UnitIndexPart {

  private static final int FEWEST = 10;

  /** Longs a unit: the upper bits of its hash; the date; the lower bits and the position. */
  private static final int LONGS = 3;

  private static final int DATE = 1;
  private static final int LOW_AND_POSITION = 2;

  private int places = FEWEST;

  /** The half with the position is 0 where there is no unit. */
  private long[] units = new long[FEWEST * LONGS];

  private int count;

  /** Returns whether the unit is new. */
  boolean add(long high, int low, long date, long position, boolean keepsNewest) {
    int at = find(high, low);
    if (position(at) == 0) {
      put(at, high, low, date, position);
      count++;
      if (count * 10L >= places * 9L) {
        grow();
      }
      return true;
    }
    if (keepsNewest ? isNewer(at, date, position) : position < position(at)) {
      put(at, high, low, date, position);
    }
    return false;
  }

  /** The place of a unit, or the free place where it belongs. */
  int find(long high, int low) {
    int at = (int) ((((high << 6) >>> 33) * places) >>> 31);
    while (position(at) != 0 && (units[at * LONGS] != high || low(at) != low)) {
      at = at + 1 == places ? 0 : at + 1;
    }
    return at;
  }

  long position(int at) {
    return units[at * LONGS + LOW_AND_POSITION] & 0xFFFFFFFFL;
  }

  long date(int at) {
    return units[at * LONGS + DATE];
  }

  int count() {
    return count;
  }

  private int low(int at) {
    return (int) (units[at * LONGS + LOW_AND_POSITION] >>> Integer.SIZE);
  }

  private boolean isNewer(int at, long date, long position) {
    return date > date(at) || (date == date(at) && position > position(at));
  }

  private void put(int at, long high, int low, long date, long position) {
    units[at * LONGS] = high;
    units[at * LONGS + DATE] = date;
    units[at * LONGS + LOW_AND_POSITION] =
        (long) low << Integer.SIZE | (int) position & 0xFFFFFFFFL;
  }

  private void grow() {
    long[] old = units;
    places = Math.max(places + 2, (int) (places * 6L / 5));
    units = new long[places * LONGS];
    for (int i = 0; i < old.length; i += LONGS) {
      long lowAndPosition = old[i + LOW_AND_POSITION];
      if ((int) lowAndPosition != 0) {
        int low = (int) (lowAndPosition >>> Integer.SIZE);
        put(find(old[i], low), old[i], low, old[i + DATE], lowAndPosition & 0xFFFFFFFFL);
      }
    }
  }
}
