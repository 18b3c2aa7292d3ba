package org.pmaudit.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.text.Folding;

/**
 * The words that say there is no answer: nobody asked, nobody knew, nobody wanted to say. They
 * never mean "no" and never mean that the question does not apply.
 */
final class MissingWords {

  private static final int LONGEST = 40;

  private static final Set<String> WORDS =
      Stream.of(
              "NA",
              "n/a",
              "#N/A",
              "#N/D",
              "null",
              "n/d",
              "dnk",
              "dk",
              "pnta",
              "don't know",
              "do not know",
              "dont know",
              "does not know",
              "not known",
              "unknown",
              "no answer",
              "no response",
              "no data",
              "missing",
              "prefer not to answer",
              "prefer not to say",
              "refused to answer",
              "ne sait pas",
              "ne sais pas",
              "je ne sais pas",
              "nsp",
              "inconnu",
              "inconnue",
              "pas de réponse",
              "sans réponse",
              "non renseigné",
              "préfère ne pas répondre",
              "ne souhaite pas répondre",
              "ne veut pas répondre",
              "no sabe",
              "no sé",
              "no se sabe",
              "ns/nr",
              "nsnr",
              "desconocido",
              "desconocida",
              "no responde",
              "no contesta",
              "sin respuesta",
              "sin dato",
              "sin datos",
              "prefiere no responder",
              "prefiero no responder",
              "prefiere no contestar",
              "لا أعرف",
              "لا أعلم",
              "لا يعرف",
              "لا تعرف",
              "لا يعلم",
              "غير معروف",
              "غير معلوم",
              "لا جواب",
              "لا إجابة",
              "لا توجد إجابة",
              "لا توجد بيانات",
              "غير متوفر",
              "أفضل عدم الإجابة",
              "يفضل عدم الإجابة",
              "تفضل عدم الإجابة")
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private MissingWords() {}

  /** Whether a text is short enough and without a digit, as all these words are; for a quick no. */
  static boolean mayBe(Span text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) >= '0' && text.at(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a trimmed text says that there is no answer; the empty text does. */
  static boolean says(String text) {
    String folded = Folding.fold(text);
    return folded.isEmpty() ? text.chars().allMatch(MissingWords::isDash) : WORDS.contains(folded);
  }

  private static boolean isDash(int sign) {
    return sign == '_' || Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '−';
  }
}
