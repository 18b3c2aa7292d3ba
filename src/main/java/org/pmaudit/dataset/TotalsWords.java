package org.pmaudit.dataset;

import java.util.Set;
import org.pmaudit.text.Folding;

/** How a totals row begins, in English, French, Spanish and Arabic; whole cells only. */
final class TotalsWords {

  private static final int LONGEST = 30;

  private static final Set<String> FOLDED =
      Set.of(
          "total",
          "totals",
          "grand total",
          "sub total",
          "subtotal",
          "sub totals",
          "subtotals",
          "sum",
          "overall",
          "overall total",
          "total general",
          "totaux",
          "sous total",
          "somme",
          "ensemble",
          "totales",
          "suma",
          "total global",
          "gran total",
          "المجموع",
          "مجموع",
          "المجموع الكلي",
          "المجموع الفرعي",
          "الاجمالي",
          "اجمالي",
          "الاجمالي الكلي",
          "الكلي");

  /** The first two letters of those in Latin script, so that other cells cost nothing. */
  private static final Set<Integer> BEGINNINGS =
      Set.of(pair('t', 'o'), pair('g', 'r'), pair('s', 'u'), pair('s', 'o'), pair('o', 'v'));

  private TotalsWords() {}

  static boolean isOne(char[] chars, int from, int length) {
    return length <= LONGEST
        && mayBegin(chars, from, length)
        && FOLDED.contains(Folding.fold(new String(chars, from, length)));
  }

  private static boolean mayBegin(char[] chars, int from, int length) {
    if (length < 3) {
      return false;
    }
    char first = Character.toLowerCase(chars[from]);
    boolean latin = first >= 'a' && first <= 'z';
    return (!latin && !(first >= '0' && first <= '9'))
        || BEGINNINGS.contains(pair(first, Character.toLowerCase(chars[from + 1])))
        || first == 'e';
  }

  private static int pair(char first, char second) {
    return (first << 16) | second;
  }
}
