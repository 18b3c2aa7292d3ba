package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.text.Folding;

/**
 * What texts of a column mean, as the mapping says: first exactly as written; then, where a text is
 * made of words, whatever its case and accents.
 */
final class Translations {

  private static final String SIGNS = "+<>=%#*&~^$€";

  static final Translations NONE = new Translations();

  private final Map<String, Preset> exact = new HashMap<>();
  private final Map<String, Preset> folded = new HashMap<>();

  private Translations() {}

  /** Takes the translations of a mapping that was found right. */
  Translations(Indicator indicator, Map<String, String> values) {
    values.forEach((text, answer) -> Preset.of(indicator, answer).ifPresent(p -> add(text, p)));
  }

  private void add(String text, Preset answer) {
    exact.put(text.strip(), answer);
    boolean words = text.chars().anyMatch(Character::isLetter);
    if (words && text.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      folded.put(Folding.fold(text), answer);
    }
  }

  boolean isEmpty() {
    return exact.isEmpty();
  }

  Optional<Preset> of(String text) {
    return Optional.ofNullable(exact.get(text))
        .or(() -> folded.isEmpty() ? Optional.empty() : folded(Folding.fold(text)));
  }

  private Optional<Preset> folded(String text) {
    return Optional.ofNullable(folded.get(text));
  }
}
