package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.text.Folding;

/**
 * The words and signs for yes and no in the four languages. A lone {@code x} is neither: some tick
 * with it and some cross out; only in a split column of a question it says that a choice was taken.
 * So are ☒ and ×.
 */
final class YesNoWords {

  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> DIGITS =
      Map.of("1", "yes", "1.0", "yes", "0", "no", "0.0", "no");

  private static final Set<String> PARTLY =
      Stream.of(
              "partly",
              "partial",
              "partially",
              "en partie",
              "partiellement",
              "en parte",
              "parcialmente",
              "جزئياً")
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  static {
    words("yes", "yes", "y", "oui", "sí", "نعم", "true", "vrai", "verdadero", "صحيح", "أجل");
    words("no", "no", "n", "non", "لا", "كلا", "false", "faux", "falso", "خطأ");
    signs("yes", "✓", "✔", "✅", "☑", "√", "🗸");
    signs("no", "✗", "✘", "❌", "🗴");
  }

  private YesNoWords() {}

  private static void words(String answer, String... words) {
    for (String word : words) {
      WORDS.put(Folding.fold(word), answer);
    }
  }

  private static void signs(String answer, String... signs) {
    for (String sign : signs) {
      WORDS.put(sign, answer);
    }
  }

  /** The answer a trimmed word or sign stands for, else the empty text. */
  static String answer(String text) {
    String folded = Folding.fold(text);
    return WORDS.getOrDefault(folded.isEmpty() ? withoutVariant(text) : folded, "");
  }

  /** Whether a word says that it is so in part: an answer that is neither. */
  static boolean isPartly(String text) {
    return PARTLY.contains(Folding.fold(text));
  }

  /** As {@link #answer}, and 1 and 0 too: where the question takes yes and no alone. */
  static String answerOrDigit(String text) {
    String digits = DIGITS.getOrDefault(NumberText.asciiDigits(text), "");
    return digits.isEmpty() ? answer(text) : digits;
  }

  /** An emoji or text form changes nothing. */
  private static String withoutVariant(String sign) {
    return sign.replace("\uFE0F", "").replace("\uFE0E", "");
  }
}
