package org.pmaudit.text;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in several languages. The keys are BCP 47 tags ({@code en}, {@code fr}, {@code pt-BR});
 * {@code en} is always there.
 */
public record Texts(Map<String, String> byLanguage) {

  public Texts {
    if (!byLanguage.containsKey("en")) {
      throw new IllegalArgumentException("a text needs `en`");
    }
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  public static Texts english(String text) {
    return new Texts(Map.of("en", text));
  }

  /**
   * The text in a language, else in its primary language ({@code pt} for {@code pt-BR}), else in
   * English.
   */
  public String in(String language) {
    return exactly(language)
        .or(() -> exactly(language.replaceFirst("-.*", "")))
        .orElseGet(() -> byLanguage.getOrDefault("en", ""));
  }

  /** The text in just this language. */
  public Optional<String> exactly(String language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  public String english() {
    return in("en");
  }
}
