package org.pmaudit.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pmaudit.text.Texts;

/** Texts as phone forms can show them. */
final class FormText {

  private FormText() {}

  /**
   * Without what survey platforms give a meaning: a slash, which parts groups, questions and
   * answers in their exports, and the sign that opens a reference. Read back, both read the same.
   */
  static String safe(String text) {
    return text.replaceAll("\\s*/\\s*", " - ").replace("${", "$ {");
  }

  /** The phrase with its first place filled, language by language. */
  static Texts filled(Phrase phrase, Texts value) {
    return mapped(
        Phrases.texts(phrase),
        language -> Phrases.texts(phrase).in(language).replace("{0}", value.in(language)));
  }

  private static Texts mapped(Texts texts, UnaryOperator<String> ofLanguage) {
    Map<String, String> mapped = new TreeMap<>();
    texts.byLanguage().keySet().forEach(tag -> mapped.put(tag, ofLanguage.apply(tag)));
    return new Texts(mapped);
  }

  /** Two texts after each other, language by language. */
  static Texts joined(Texts first, Texts second) {
    return mapped(first, language -> first.in(language) + " " + second.in(language));
  }
}
