package org.pmaudit.dataset;

import java.util.Set;
import org.pmaudit.text.Folding;

/** How a line of notes among the rows of a table begins, in four languages. */
final class Remarks {

  /** A longer text that stands alone in its row is no id. */
  private static final int LONG = 80;

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "source",
          "sources",
          "note",
          "notes",
          "nb",
          "remark",
          "remarks",
          "comment",
          "comments",
          "remarque",
          "remarques",
          "fuente",
          "fuentes",
          "nota",
          "notas",
          "observaciones",
          "المصدر",
          "مصدر",
          "ملاحظه",
          "ملاحظات");

  private Remarks() {}

  static boolean isOne(char[] chars, int from, int length) {
    if (length > LONG || chars[from] == '*') {
      return true;
    }
    if (length < 2 || !Character.isLetter(chars[from])) {
      return false;
    }
    return endsWord(chars, from, length) && FIRST_WORDS.contains(firstWord(chars, from, length));
  }

  private static boolean endsWord(char[] chars, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (chars[i] == ':' || chars[i] == ' ') {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(char[] chars, int from, int length) {
    String folded = Folding.fold(new String(chars, from, length));
    int end = folded.indexOf(' ');
    return end < 0 ? folded : folded.substring(0, end);
  }
}
