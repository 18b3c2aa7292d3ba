package org.pmaudit.mapping;

import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Remembers what the words of a column mean, so that a word is folded and looked up once and not in
 * every row. It stops learning when it is full, so that a column of a million words costs no
 * memory.
 */
final class WordCache {

  private static final int SIZE = 512;
  private static final int FULL = SIZE / 2;

  private final ToLongFunction<String> meaning;
  private final String[] words = new String[SIZE];
  private final long[] meanings = new long[SIZE];
  private int known;
  private boolean knowsNothing;
  private long nothing;

  /**
   * @param meaning what a word means, as a number; the same each time
   */
  WordCache(ToLongFunction<String> meaning) {
    this.meaning = meaning;
    Arrays.fill(words, "");
  }

  long meaning(Span cell) {
    if (cell.isEmpty()) {
      return ofNothing();
    }
    int slot = hash(cell) & (SIZE - 1);
    while (!words[slot].isEmpty()) {
      if (cell.is(words[slot])) {
        return meanings[slot];
      }
      slot = (slot + 1) & (SIZE - 1);
    }
    return learn(slot, cell.toString());
  }

  private long ofNothing() {
    if (!knowsNothing) {
      nothing = meaning.applyAsLong("");
      knowsNothing = true;
    }
    return nothing;
  }

  private long learn(int slot, String word) {
    long found = meaning.applyAsLong(word);
    if (known < FULL) {
      words[slot] = word;
      meanings[slot] = found;
      known++;
    }
    return found;
  }

  /** Of the length and three signs, which tell most words of a column apart. */
  private static int hash(Span cell) {
    int last = cell.length() - 1;
    int hash = 31 * (31 * (31 * last + cell.at(0)) + cell.at(last >> 1)) + cell.at(last);
    return hash ^ (hash >>> 9);
  }
}
