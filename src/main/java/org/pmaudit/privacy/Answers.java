package org.pmaudit.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.text.Folding;

/** Tells answers to closed questions: whatever the header says, such values are of no person. */
final class Answers {

  /** A count or share; five digits are too few for a phone or document. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "-?\\d{1,3}([ ,.\\u00a0]\\d{3})?|-?\\d{1,5}([.,]\\d{1,2})? ?%?|-?\\d?[.,]\\d+");

  private static final Set<String> WORDS =
      Set.of(
          "",
          "yes",
          "no",
          "y",
          "n",
          "true",
          "false",
          "oui",
          "non",
          "vrai",
          "faux",
          "si",
          "verdadero",
          "falso",
          "نعم",
          "لا",
          "ايوه",
          "partial",
          "partly",
          "partially",
          "en partie",
          "partiellement",
          "parcialmente",
          "جزييا",
          "none",
          "few",
          "some",
          "most",
          "all",
          "aucun",
          "aucune",
          "quelques",
          "certains",
          "la plupart",
          "tous",
          "toutes",
          "ninguno",
          "ninguna",
          "pocos",
          "algunos",
          "la mayoria",
          "todos",
          "na",
          "n a",
          "dnk",
          "pnta",
          "null",
          "unknown",
          "don t know",
          "dont know",
          "do not know",
          "not applicable",
          "not available",
          "ne sait pas",
          "no sabe",
          "prefer not to answer",
          "inconnu",
          "x",
          "ok");

  private Answers() {}

  static boolean isOne(String value) {
    return FIGURE.matcher(value).matches() || isWord(value);
  }

  static boolean isWord(String value) {
    return value.length() <= 25 && WORDS.contains(Folding.fold(value));
  }
}
