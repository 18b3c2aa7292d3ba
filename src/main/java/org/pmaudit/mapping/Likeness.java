package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmaudit.text.DidYouMean;
import org.pmaudit.text.Folding;

/** How alike two names are, by the words they share. */
final class Likeness {

  /** From so many percent on, two names may well be of the same thing. */
  static final int ALIKE = 50;

  private static final int SAME = 100;
  private static final int NEAR = 75;
  private static final int SHORTEST_NEAR = 4;

  /** Words that say little about what a name is of. */
  private static final Set<String> LITTLE =
      Set.of(
          "of",
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "is",
          "are",
          "there",
          "to",
          "for",
          "and",
          "or",
          "per",
          "by",
          "no",
          "number",
          "total",
          "estimated",
          "how",
          "many",
          "do",
          "does",
          "de",
          "du",
          "des",
          "la",
          "le",
          "les",
          "l",
          "d",
          "et",
          "en",
          "est",
          "par",
          "nombre",
          "un",
          "une",
          "t",
          "il",
          "el",
          "los",
          "las",
          "del",
          "por",
          "numero",
          "hay",
          "que",
          "y",
          "من",
          "في",
          "هل",
          "عدد",
          "كم",
          "و");

  /** Other ways to write the same word. */
  private static final Map<String, String> SAME_WORD =
      Map.of(
          "pcode", "code",
          "admin1", "adm1",
          "admin2", "adm2",
          "admin3", "adm3",
          "hh", "household",
          "pop", "population",
          "ind", "individual",
          "toilet", "latrine",
          "litre", "liter");

  private Likeness() {}

  /** In percent; 100 where the words are the same. */
  static int percent(String left, String right) {
    return percent(words(left), words(right));
  }

  static int percent(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : left) {
      shared += right.contains(word) ? SAME : nearest(word, right);
    }
    return Math.min(SAME, 2 * shared / (left.size() + right.size()));
  }

  private static int nearest(String word, Set<String> others) {
    if (word.length() < SHORTEST_NEAR) {
      return 0;
    }
    List<String> candidates =
        others.stream()
            .filter(other -> other.charAt(0) == word.charAt(0))
            .filter(other -> other.length() >= SHORTEST_NEAR)
            .filter(other -> Math.abs(other.length() - word.length()) <= 2)
            .toList();
    return candidates.isEmpty() || DidYouMean.nearest(word, candidates).isEmpty() ? 0 : NEAR;
  }

  /** The words of a name, folded, plurals as singulars; all of them where each says little. */
  static Set<String> words(String name) {
    String spaced = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    List<String> all = new ArrayList<>(List.of(Folding.fold(spaced).split(" ", -1)));
    all.removeIf(String::isEmpty);
    List<String> telling = all.stream().filter(word -> !LITTLE.contains(word)).toList();
    Set<String> words = new LinkedHashSet<>();
    (telling.isEmpty() ? all : telling).forEach(word -> words.add(singular(word)));
    return words;
  }

  private static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    String one = plural ? word.substring(0, word.length() - 1) : word;
    return SAME_WORD.getOrDefault(one, one);
  }
}
