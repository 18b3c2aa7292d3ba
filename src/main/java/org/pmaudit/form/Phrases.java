package org.pmaudit.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.pmaudit.checklist.Principle;
import org.pmaudit.text.Texts;

/** The texts of our own in forms, in every language that has them. */
final class Phrases {

  /** The languages of the shipped checklists, in the order forms list them. */
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  private static final Map<String, Properties> BY_LANGUAGE = load();

  private final String language;

  /**
   * @param language a BCP 47 tag; one without texts here reads as English
   */
  Phrases(String language) {
    this.language = language;
  }

  String language() {
    return language;
  }

  boolean isRightToLeft() {
    return language.equals("ar") || language.startsWith("ar-");
  }

  String get(Phrase phrase) {
    return texts(phrase).in(language);
  }

  /** The phrase with its places {@code {0}}, {@code {1}} filled. */
  String get(Phrase phrase, Object... values) {
    String text = get(phrase);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  String principle(Principle principle) {
    return get(phrase(principle));
  }

  static Phrase phrase(Principle principle) {
    return switch (principle) {
      case SAFETY_DIGNITY -> Phrase.SAFETY_DIGNITY;
      case ACCESS -> Phrase.ACCESS;
      case ACCOUNTABILITY -> Phrase.ACCOUNTABILITY;
      case PARTICIPATION -> Phrase.PARTICIPATION;
    };
  }

  /** The phrase in all its languages. */
  static Texts texts(Phrase phrase) {
    Map<String, String> texts = new TreeMap<>();
    BY_LANGUAGE.forEach(
        (language, properties) -> texts.put(language, properties.getProperty(phrase.key(), "")));
    return new Texts(texts);
  }

  private static Map<String, Properties> load() {
    Map<String, Properties> all = new TreeMap<>();
    LANGUAGES.forEach(language -> all.put(language, read("phrases_" + language + ".properties")));
    return all;
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
