package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.text.Texts;

/**
 * A text that is not there in all of pmaudit's languages.
 *
 * @param of what it is a text of: an id, or {@code id.choice}
 * @param key {@code title}, {@code label} …
 * @param languages those it is missing in
 */
public record MissingText(String of, String key, List<String> languages) {

  public MissingText {
    languages = List.copyOf(languages);
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(of, key, String.join(", ", languages));
  }

  /** All texts a checklist lacks in one of the languages, in the order of the checklist. */
  public static List<MissingText> in(Checklist checklist) {
    List<MissingText> missing = new ArrayList<>();
    check(checklist.id(), "title", checklist.title(), missing);
    for (Criterion criterion : checklist.criteria()) {
      String id = criterion.id();
      check(id, "title", criterion.title(), missing);
      check(id, "gap", criterion.gap(), missing);
      check(id, "why", criterion.why(), missing);
      check(id, "verification", criterion.verification(), missing);
      check(id, "action", criterion.action(), missing);
    }
    checklist.indicators().values().forEach(indicator -> check(indicator, missing));
    return missing;
  }

  private static void check(Indicator indicator, List<MissingText> missing) {
    check(indicator.id(), "label", indicator.label(), missing);
    check(indicator.id(), "question", indicator.question(), missing);
    for (Choice choice : indicator.choices()) {
      check(indicator.id() + "." + choice.id(), "label", choice.label(), missing);
    }
  }

  private static void check(
      String of, String key, Optional<Texts> texts, List<MissingText> missing) {
    texts.ifPresent(found -> check(of, key, found, missing));
  }

  private static void check(String of, String key, Texts texts, List<MissingText> missing) {
    List<String> languages =
        Phrases.LANGUAGES.stream().filter(tag -> texts.exactly(tag).isEmpty()).toList();
    if (!languages.isEmpty()) {
      missing.add(new MissingText(of, key, languages));
    }
  }
}
