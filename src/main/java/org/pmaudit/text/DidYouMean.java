package org.pmaudit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class DidYouMean {

  /** No word that anything is called by is longer; hostile input may be. */
  private static final int LONGEST = 100;

  private DidYouMean() {}

  /**
   * The nearest of the choices, if its edit distance is at most a third of the longer word's length
   * (at least 1); ties go to the first in alphabetical order.
   */
  public static Optional<String> nearest(String word, Collection<String> choices) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    return choices.stream()
        .sorted()
        .filter(choice -> distance(wanted, choice) <= allowed(wanted, choice))
        .min(Comparator.comparingInt(choice -> distance(wanted, choice)));
  }

  /** The hint {@code did you mean `x`?}, if there is a near word. */
  public static Optional<String> hint(String word, Collection<String> choices) {
    return nearest(word, choices).map("did you mean `%s`?"::formatted);
  }

  private static int allowed(String word, String choice) {
    return Math.max(1, Math.max(word.length(), choice.length()) / 3);
  }

  /**
   * How many letters must be changed, added, left out or swapped with their neighbour to make one
   * word of the other, ignoring case.
   */
  static int distance(String left, String right) {
    String other = right.toLowerCase(Locale.ROOT);
    int[][] rows = new int[left.length() + 1][other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      rows[0][j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      rows[i][0] = i;
      for (int j = 1; j <= other.length(); j++) {
        rows[i][j] = step(rows, left, other, i, j);
      }
    }
    return rows[left.length()][other.length()];
  }

  private static int step(int[][] rows, String left, String right, int i, int j) {
    boolean same = left.charAt(i - 1) == right.charAt(j - 1);
    int changed = rows[i - 1][j - 1] + (same ? 0 : 1);
    int nearest = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(nearest, rows[i - 2][j - 2] + 1) : nearest;
  }
}
