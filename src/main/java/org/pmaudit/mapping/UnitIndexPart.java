package org.pmaudit.mapping;

/** An open hash table of units in arrays, that grows by a fifth when it is nine tenths full. */
final class UnitIndexPart {

  private static final int FEWEST = 10;

  private long[] highs = new long[FEWEST];
  private int[] lows = new int[FEWEST];
  private long[] dates = new long[FEWEST];

  /** Without sign; 0 where there is no unit. */
  private int[] positions = new int[FEWEST];

  private int count;

  void add(long high, int low, long date, long position, boolean keepsNewest) {
    int at = find(high, low);
    if (positions[at] == 0) {
      put(at, high, low, date, (int) position);
      count++;
      if (count * 10L >= positions.length * 9L) {
        grow();
      }
    } else if (keepsNewest ? isNewer(at, date, position) : position < position(at)) {
      dates[at] = date;
      positions[at] = (int) position;
    }
  }

  /** The place of a unit, or the free place where it belongs. */
  int find(long high, int low) {
    int at = (int) ((((high << 6) >>> 33) * positions.length) >>> 31);
    while (positions[at] != 0 && (highs[at] != high || lows[at] != low)) {
      at = at + 1 == positions.length ? 0 : at + 1;
    }
    return at;
  }

  long position(int at) {
    return Integer.toUnsignedLong(positions[at]);
  }

  long date(int at) {
    return dates[at];
  }

  int count() {
    return count;
  }

  private boolean isNewer(int at, long date, long position) {
    return date > dates[at] || (date == dates[at] && position > position(at));
  }

  private void put(int at, long high, int low, long date, int position) {
    highs[at] = high;
    lows[at] = low;
    dates[at] = date;
    positions[at] = position;
  }

  private void grow() {
    long[] oldHighs = highs;
    int[] oldLows = lows;
    long[] oldDates = dates;
    int[] oldPositions = positions;
    int size = Math.max(oldPositions.length + 2, (int) (oldPositions.length * 6L / 5));
    highs = new long[size];
    lows = new int[size];
    dates = new long[size];
    positions = new int[size];
    for (int i = 0; i < oldPositions.length; i++) {
      if (oldPositions[i] != 0) {
        put(find(oldHighs[i], oldLows[i]), oldHighs[i], oldLows[i], oldDates[i], oldPositions[i]);
      }
    }
  }
}
