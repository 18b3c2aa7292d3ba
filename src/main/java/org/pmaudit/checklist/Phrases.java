package org.pmaudit.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.pmaudit.text.Texts;

/** What is said about checklists in one language; in English where it is none of ours. */
final class Phrases {

  /** The languages there are phrases in. */
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  private final String language;
  private final Map<String, String> phrases;
  private boolean untranslated;

  Phrases(String language) {
    this.language = language;
    String primary = language.replaceFirst("-.*", "");
    this.phrases = read(LANGUAGES.contains(primary) ? primary : "en");
  }

  static Map<String, String> read(String language) {
    Properties properties = new Properties();
    try (InputStream in =
        Phrases.class.getResourceAsStream("phrases/" + language + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no phrases in " + language);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> phrases = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key)));
    return phrases;
  }

  /** A phrase with values in the places of <code>{0}</code> and <code>{1}</code>. */
  String say(String key, Object... values) {
    String phrase = phrases.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase " + key);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      out.append(phrase, from, open);
      out.append(values[Integer.parseInt(phrase.substring(open + 1, close))]);
      from = close + 1;
    }
    return out.append(phrase, from, phrase.length()).toString();
  }

  /** {@code 1 criterion}, {@code 58 criteria}. */
  String criteria(int number) {
    return say("number", number, say(number == 1 ? "criteria.one" : "criteria"));
  }

  /** A text in the language; an English one in its stead is marked so. */
  String text(Texts texts) {
    String primary = language.replaceFirst("-.*", "");
    boolean found = texts.exactly(language).or(() -> texts.exactly(primary)).isPresent();
    untranslated |= !found;
    return found ? texts.in(language) : texts.english() + " [en]";
  }

  /** The word after a figure, in the language. */
  String unit(String unit) {
    return UnitWords.in(language, unit);
  }

  /** Whether an English text had to stand in for another. */
  boolean hasUntranslated() {
    return untranslated;
  }

  /** {@code a, b or c}. */
  String or(List<String> words) {
    return joined(words, "or");
  }

  /** {@code a, b and c}. */
  String and(List<String> words) {
    return joined(words, "and");
  }

  private String joined(List<String> words, String word) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return say(word, String.join(", ", words.subList(0, last)), words.get(last));
  }
}
