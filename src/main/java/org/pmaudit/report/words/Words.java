package org.pmaudit.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Scores;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Texts;

/** The reports' own words in one language, and numbers and dates as its readers write them. */
public final class Words {

  /** Begins and ends a part whose direction is its own (Unicode's isolates). */
  private static final String ISOLATE = "\u2068";

  private static final String END = "\u2069";

  private static final Map<Language, Map<String, String>> ALL = all();

  private final String asked;
  private final Language language;
  private final Map<String, String> words;

  private Words(String asked) {
    this.asked = asked;
    this.language = Language.of(asked);
    this.words = Objects.requireNonNull(ALL.get(language));
  }

  /** The words in a language; in English where there are none in that one. */
  public static Words in(String tag) {
    return new Words(tag);
  }

  private static Map<Language, Map<String, String>> all() {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, read(language));
    }
    return all;
  }

  /** The keys and texts of a language, in the order of the keys. */
  static Map<String, String> read(Language language) {
    String file = language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      Properties properties = new Properties();
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
      Map<String, String> words = new TreeMap<>();
      properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public Language language() {
    return language;
  }

  /** The language the reader asked for, as a BCP 47 tag; texts of checklists may stand in it. */
  public String asked() {
    return asked;
  }

  /** Whether the reports have no words in the language asked for. */
  public boolean isFallback() {
    return !Language.primary(asked).equals(language.tag());
  }

  /** Whether a native speaker who knows the field has read these words. */
  public boolean isReviewed() {
    return text("reviewed").equals("yes");
  }

  /** The text of a key with its parts filled in; numbers get the marks of the language. */
  public String text(String key, Object... parts) {
    String text = words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
    }
    return filled(text, parts);
  }

  /** The plural form of a key that fits the number, which is its first part. */
  public String count(String key, long number, Object... more) {
    Object[] parts = new Object[more.length + 1];
    parts[0] = number;
    System.arraycopy(more, 0, parts, 1, more.length);
    return text(form(key, number), parts);
  }

  /** The form of a key for a number, where the number itself is not its first part. */
  public String form(String key, long number) {
    String exact = key + "." + language.plural(number);
    if (words.containsKey(exact)) {
      return exact;
    }
    return words.containsKey(key + ".other") ? key + ".other" : key;
  }

  private String filled(String text, Object... parts) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      out.append(text, from, open);
      out.append(part(parts[Integer.parseInt(text.substring(open + 1, close))]));
      from = close + 1;
    }
    return out.append(text, from, text.length()).toString();
  }

  private String part(Object part) {
    return part instanceof Long || part instanceof Integer
        ? number(((Number) part).longValue())
        : part.toString();
  }

  /** A name, id or place inside a sentence, so that its direction leaves the sentence alone. */
  public String isolated(String name) {
    return language.isRightToLeft() ? ISOLATE + name + END : name;
  }

  public String number(long number) {
    return language.marked(Long.toString(number));
  }

  /** A number written in the root locale, with the marks of the language. */
  public String marked(String plain) {
    return plain.equals(Printed.NONE) ? plain : language.marked(plain);
  }

  /** A score, coverage, lower end or points, rounded down; a dash for none. */
  public String down(Optional<Fraction> percent) {
    return marked(Printed.down(percent));
  }

  public String down(Fraction percent) {
    return marked(Printed.down(percent));
  }

  /** Points to gain, with their sign. */
  public String gain(Fraction points) {
    return marked(Printed.change(points));
  }

  /** {@code 50.1–69.1}; in words where a dash would turn round. */
  public String range(Scores scores) {
    if (scores.low().isEmpty()) {
      return Printed.NONE;
    }
    return text("range", marked(Printed.down(scores.low())), marked(Printed.up(scores.high())));
  }

  public String percent(Optional<Fraction> percent) {
    return percent.isEmpty() ? Printed.NONE : text("percent", down(percent));
  }

  /** {@code 24 November 2026}. */
  public String date(LocalDate date) {
    return text(
        "date",
        Integer.toString(date.getDayOfMonth()),
        text("month." + date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  public String rating(Rating rating) {
    return text("rating." + rating.word());
  }

  public String verdict(Verdict verdict) {
    return text("verdict." + verdict.word());
  }

  public String principle(Principle principle) {
    return text("principle." + principle.word());
  }

  public String shortPrinciple(Principle principle) {
    return text("principle.short." + principle.word());
  }

  /** {@code 214 sites}. */
  public String units(UnitKind kind, long number) {
    return count("n." + kind.word(), number);
  }

  /** {@code sites}. */
  public String units(UnitKind kind) {
    return text("kinds." + kind.word());
  }

  /** {@code 1,430 people}. */
  public String people(long number) {
    return count("n.people", number);
  }

  /** The people of a unit, where their number is known or few. */
  public Optional<String> peopleOf(UnitResult unit, Checklist checklist) {
    if (unit.hasFewPeople(checklist)) {
      return Optional.of(text("people.few"));
    }
    return unit.people().isPresent()
        ? Optional.of(people(unit.people().getAsLong()))
        : Optional.empty();
  }

  /** A text of a checklist, in the language asked for or the nearest there is. */
  public Phrase phrase(Texts texts) {
    String text = texts.in(asked);
    boolean own =
        texts.exactly(asked).isPresent() || texts.exactly(Language.primary(asked)).isPresent();
    String in = own ? asked : "en";
    return new Phrase(text, in, !Language.primary(in).equals(language.tag()));
  }

  /** {@code A, B and C}. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? Printed.NONE : items.get(0);
    }
    String joined = items.get(0);
    for (String item : items.subList(1, items.size() - 1)) {
      joined = text("list.comma", joined, item);
    }
    return text("list.and", joined, items.get(items.size() - 1));
  }

  /** {@code A, B, C}, with the comma of the language. */
  public String joined(List<String> items) {
    return items.stream().reduce((before, item) -> text("list.comma", before, item)).orElse("");
  }

  /** {@code Found: none}, with the colon of the language. */
  public String labelled(String label, String text) {
    return text("label", label, text);
  }

  /** With a capital at the start, where the script has any. */
  public String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }
}
