package org.pmaudit.privacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.dataset.Column;
import org.pmaudit.text.Folding;

/**
 * The words of a column's header, folded and with spaces around each.
 *
 * @param last its last path segment, which names the question
 * @param before the segments before it, which name groups
 * @param isShort whether the last segment is a name rather than a sentence
 */
record HeaderWords(String last, String before, boolean isShort) {

  /** A longer header is a question, which may well speak of phones without asking for one. */
  private static final int WORDS_OF_A_NAME = 5;

  private static final Pattern CAMEL =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");

  static HeaderWords of(Column column) {
    String header = column.header();
    int slash = header.lastIndexOf('/');
    String name = header.substring(slash + 1);
    String last = folded(name);
    boolean question = name.indexOf('?') >= 0 || name.indexOf('؟') >= 0;
    boolean isShort = !question && last.strip().split(" ", -1).length <= WORDS_OF_A_NAME;
    return new HeaderWords(last, folded(header.substring(0, Math.max(0, slash))), isShort);
  }

  /** The words of a text, ends and digits of compound names apart. */
  private static String folded(String text) {
    return " " + Folding.fold(CAMEL.matcher(text).replaceAll(" ")) + " ";
  }

  boolean isJust(Set<String> phrases) {
    return phrases.contains(last.strip());
  }

  boolean has(Set<String> phrases) {
    return hasOneOf(last, phrases);
  }

  boolean hasAnywhere(Set<String> phrases) {
    return hasOneOf(last, phrases) || hasOneOf(before, phrases);
  }

  private static boolean hasOneOf(String words, Set<String> phrases) {
    for (String phrase : phrases) {
      if (has(words, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words hold the phrase between two spaces. */
  private static boolean has(String words, String phrase) {
    int end = words.length() - phrase.length() - 1;
    int at = words.indexOf(phrase, 1);
    while (at > 0 && at <= end) {
      if (words.charAt(at - 1) == ' ' && words.charAt(at + phrase.length()) == ' ') {
        return true;
      }
      at = words.indexOf(phrase, at + 1);
    }
    return false;
  }

  /** The phrases that any segment holds. */
  List<String> whichAnywhere(Set<String> phrases) {
    return phrases.stream().filter(each -> has(before, each) || has(last, each)).sorted().toList();
  }
}
