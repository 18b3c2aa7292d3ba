package org.pmaudit.checklist;

import java.util.Locale;
import java.util.Optional;

/** Reads the word that a user's own ids begin with. */
final class NamespaceReader {

  private NamespaceReader() {}

  static Optional<String> read(YamlValue value, Surroundings surroundings) {
    Optional<String> word =
        value.text(IdRegister.WORD, "use small letters and digits, such as `acme`");
    if (word.isPresent() && isShipped(word.get(), surroundings)) {
      value.problem(
          "the namespace `%s` belongs to the checklists shipped with pmaudit".formatted(word.get()),
          "choose a word of your own, such as the short name of your organisation");
      return Optional.empty();
    }
    return word;
  }

  private static boolean isShipped(String word, Surroundings surroundings) {
    return surroundings.criterionPrefixes().contains(word.toUpperCase(Locale.ROOT) + "-");
  }
}
