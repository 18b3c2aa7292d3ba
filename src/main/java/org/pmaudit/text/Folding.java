package org.pmaudit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text for comparison, the same way for labels, headers, answers and word lists: NFKC, lower
 * case, no accents, one form of alef, yeh and teh marbuta, no tatweel, bidi marks or Arabic vowel
 * signs, ASCII digits, and every run of other signs and spaces as one space.
 */
public final class Folding {

  private Folding() {}

  public static String fold(CharSequence text) {
    return isAscii(text) ? foldAscii(text) : foldAny(text);
  }

  private static boolean isAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Most texts: there is nothing to normalise, which saves much time. */
  private static String foldAscii(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean capital = sign >= 'A' && sign <= 'Z';
      if (capital || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(capital ? (char) (sign + 'a' - 'A') : sign);
      } else {
        gap = out.length() > 0;
      }
    }
    return out.toString();
  }

  private static String foldAny(CharSequence text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int i = 0; i < decomposed.length(); ) {
      int point = decomposed.codePointAt(i);
      i += Character.charCount(point);
      if (isDropped(point)) {
        continue;
      }
      if (!Character.isLetterOrDigit(point)) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append(' ');
        gap = false;
      }
      append(out, point);
    }
    return out.toString();
  }

  /** Accents, Arabic vowel signs, tatweel, zero-width and bidi marks: they carry no difference. */
  private static boolean isDropped(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || point == 'ـ';
  }

  private static void append(StringBuilder out, int point) {
    int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
    if (digit >= 0) {
      out.append((char) ('0' + digit));
    } else {
      out.appendCodePoint(arabic(point));
    }
  }

  private static int arabic(int point) {
    return switch (point) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      default -> point;
    };
  }
}
