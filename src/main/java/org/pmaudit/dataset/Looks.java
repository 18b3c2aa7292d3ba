package org.pmaudit.dataset;

import java.util.Locale;
import java.util.Set;

/** What a text looks like at first sight, before any column says how to read it. */
final class Looks {

  private static final Set<String> MISSING =
      Set.of("", "na", "n/a", "#n/a", "null", "none", "-", "--", "---", "dnk", "pnta", ".", "?");

  private Looks() {}

  /** Digits with signs and separators, perhaps a percent sign; no letter. A dash alone counts. */
  static boolean likeNumber(char[] chars, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (Character.isLetter(chars[i])) {
        return false;
      }
    }
    return true;
  }

  static boolean likeNumber(String text) {
    return likeNumber(text.toCharArray(), 0, text.length());
  }

  static boolean likeMissing(String text) {
    return MISSING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** White space in the widest sense: line breaks, no-break spaces, byte order and bidi marks. */
  static boolean isSpace(char letter) {
    return letter <= ' '
        || (letter >= '\u007f'
            && (Character.isSpaceChar(letter) || letter == '\u0085' || isMark(letter)));
  }

  /** A byte order mark, a zero-width space or a bidi mark. */
  private static boolean isMark(char letter) {
    return letter == '\ufeff' || (letter >= '\u200b' && letter <= '\u200f' && letter != '\u200c');
  }

  static boolean blank(char[] chars, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isSpace(chars[i])) {
        return false;
      }
    }
    return true;
  }

  /** Equal but for case and the spaces between and around words. */
  static boolean same(String cleaned, char[] chars, int from, int length) {
    int at = 0;
    boolean gap = false;
    for (int i = from; i < from + length; i++) {
      if (isSpace(chars[i])) {
        gap |= at > 0 && !isMark(chars[i]);
        continue;
      }
      if (gap && (at >= cleaned.length() || cleaned.charAt(at++) != ' ')) {
        return false;
      }
      gap = false;
      if (at >= cleaned.length() || !sameLetter(cleaned.charAt(at++), chars[i])) {
        return false;
      }
    }
    return at == cleaned.length();
  }

  /** Each run of white space as one space, none at the ends. */
  static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        gap |= out.length() > 0 && !isMark(text.charAt(i));
      } else {
        out.append(gap ? " " : "").append(text.charAt(i));
        gap = false;
      }
    }
    return out.toString();
  }

  private static boolean sameLetter(char left, char right) {
    return left == right || Character.toLowerCase(left) == Character.toLowerCase(right);
  }
}
