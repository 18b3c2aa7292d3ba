package org.pmaudit.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pmaudit.text.Texts;

/** The answers that need no list of their own, with their labels. */
final class StandardChoices {

  private static final Map<String, Texts> LABELS =
      Map.of(
          "yes", texts("Yes", "Oui", "Sí", "نعم"),
          "no", texts("No", "Non", "No", "لا"),
          "partial", texts("Partly", "En partie", "En parte", "جزئياً"),
          "none", texts("None", "Aucun", "Ninguno", "لا شيء"),
          "few", texts("Few", "Peu", "Pocos", "قليل"),
          "some", texts("Some", "Certains", "Algunos", "بعض"),
          "most", texts("Most", "La plupart", "La mayoría", "معظم"),
          "all", texts("All", "Tous", "Todos", "كل"));

  private static final List<Choice> YES_NO = List.of(bare("yes"), bare("no"));

  private static final List<Choice> EXTENTS =
      Arrays.stream(Extent.values()).map(extent -> bare(extent.word())).toList();

  private StandardChoices() {}

  /** What may be answered where the type alone says it; nothing for the other types. */
  static List<Choice> of(IndicatorType type) {
    return switch (type) {
      case YES_NO -> YES_NO;
      case EXTENT -> EXTENTS;
      case CHOICE, CHOICES, COUNT, NUMBER, PERCENT, DATE, TEXT -> List.of();
    };
  }

  /**
   * A choice that is given by its id alone: a common word has its label, others are their label.
   */
  static Choice bare(String id) {
    Texts label = LABELS.getOrDefault(id, Texts.english(words(id)));
    return new Choice(id, label, List.of());
  }

  private static String words(String id) {
    String words = id.replace('_', ' ').strip();
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Texts texts(String en, String fr, String es, String ar) {
    return new Texts(Map.of("en", en, "fr", fr, "es", es, "ar", ar));
  }
}
