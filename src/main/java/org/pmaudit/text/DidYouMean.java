package org.pmaudit.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class DidYouMean {

  private DidYouMean() {}

  /**
   * The nearest of the choices, if its edit distance is at most a third of the longer word's length
   * (at least 1); ties go to the first in alphabetical order.
   */
  public static Optional<String> nearest(String word, Collection<String> choices) {
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

  /** Levenshtein's edit distance, ignoring case. */
  static int distance(String left, String right) {
    String other = right.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      next(row, left.charAt(i - 1), i, other);
    }
    return row[other.length()];
  }

  private static void next(int[] row, char letter, int deletions, String other) {
    int diagonal = row[0];
    row[0] = deletions;
    for (int j = 1; j < row.length; j++) {
      int substituted = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
      diagonal = row[j];
      row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
    }
  }
}
