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

  private TotalsWords() {}

  static boolean isOne(char[] chars, int from, int length) {
    return length <= LONGEST
        && mayBegin(chars, from, length)
        && FOLDED.contains(Folding.fold(new String(chars, from, length)));
  }

  /** By the first two letters of those in Latin script, so that other cells cost nothing. */
  private static boolean mayBegin(char[] chars, int from, int length) {
    if (length < 3) {
      return false;
    }
    char first = Character.toLowerCase(chars[from]);
    char second = Character.toLowerCase(chars[from + 1]);
    return switch (first) {
      case 't' -> second == 'o';
      case 'g' -> second == 'r';
      case 's' -> second == 'u' || second == 'o';
      case 'o' -> second == 'v';
      case 'e' -> true;
      default -> !((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9'));
    };
  }
}
