package org.pmaudit.checklist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words after a figure, {@code persons/latrine}, in other languages than English. */
public final class UnitWords {

  private static final Pattern BAR = Pattern.compile(" *\\| *");

  /** Each unit with its words, in the order of the columns. */
  private static final Map<String, List<String>> WORDS = read();

  private UnitWords() {}

  /** The words in a language; as it is written where there are none, as of a user's own unit. */
  public static String in(String language, String unit) {
    int column = Phrases.LANGUAGES.indexOf(language.replaceFirst("-.*", ""));
    List<String> words = WORDS.getOrDefault(unit, List.of());
    return column > 0 && column < words.size() ? words.get(column) : unit;
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = UnitWords.class.getResourceAsStream("phrases/units.txt")) {
      if (in == null) {
        throw new IllegalStateException("no words for units");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(BAR.split(line, -1)))
          .collect(Collectors.toUnmodifiableMap(words -> words.get(0), words -> words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
