package org.pmaudit.mapping;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pmaudit.text.Folding;

/**
 * The several choices that one cell names: one alone; or ids or labels with {@code ;}, {@code |},
 * commas or line breaks between; or ids, or labels, with spaces between, as long as there is only
 * one way to part them.
 */
final class ChoicesText {

  private static final Pattern SIGNS = Pattern.compile("[;|\\n\\r]+");
  private static final Pattern COMMAS_TOO = Pattern.compile("[,،؛;|\\n\\r]+");
  private static final int LONGEST = 2_000;

  private final AnswerWords words;
  private final Map<String, Integer> names;

  ChoicesText(AnswerWords words) {
    this.words = words;
    names = words.names();
  }

  /** A bit per choice, or a sentinel of {@link AnswerWords}. */
  long bits(String text) {
    int alone = words.meaning(text);
    if (alone != AnswerWords.UNREADABLE) {
      return alone < 0 ? alone : 1L << alone;
    }
    long parted = parted(SIGNS.split(text));
    if (parted == AnswerWords.UNREADABLE) {
      parted = parted(COMMAS_TOO.split(text));
    }
    return parted == AnswerWords.UNREADABLE ? tiled(Folding.fold(text)) : parted;
  }

  private long parted(String[] parts) {
    long bits = 0;
    for (String part : parts) {
      int choice = part.isBlank() ? 0 : words.meaning(part.strip());
      if (choice < 0) {
        return AnswerWords.UNREADABLE;
      }
      bits |= part.isBlank() ? 0 : 1L << choice;
    }
    return bits == 0 ? AnswerWords.UNREADABLE : bits;
  }

  /** The choices whose names stand one after the other, if there is one way to see them. */
  private long tiled(String folded) {
    if (folded.length() > LONGEST) {
      return AnswerWords.UNREADABLE;
    }
    TreeMap<Integer, NavigableSet<Long>> reached = new TreeMap<>();
    reached.put(0, new TreeSet<>(Set.of(0L)));
    while (reached.firstKey() < folded.length()) {
      Map.Entry<Integer, NavigableSet<Long>> from = reached.pollFirstEntry();
      names.forEach((name, choice) -> step(folded, from, name, 1L << choice, reached));
      if (reached.isEmpty()) {
        return AnswerWords.UNREADABLE;
      }
    }
    Set<Long> ways = reached.firstEntry().getValue();
    return ways.size() == 1 ? ways.iterator().next() : AnswerWords.UNREADABLE;
  }

  /** Goes on from a place by one name and the space after it; two ways to a place are enough. */
  private static void step(
      String folded,
      Map.Entry<Integer, NavigableSet<Long>> from,
      String name,
      long bit,
      Map<Integer, NavigableSet<Long>> reached) {
    int end = from.getKey() + name.length();
    boolean fits = folded.startsWith(name, from.getKey());
    if (!fits || (end < folded.length() && folded.charAt(end) != ' ')) {
      return;
    }
    NavigableSet<Long> ways =
        reached.computeIfAbsent(Math.min(end + 1, folded.length()), place -> new TreeSet<>());
    from.getValue().forEach(way -> ways.add(way | bit));
    while (ways.size() > 2) {
      ways.pollLast();
    }
  }
}
