package org.pmaudit.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that HXL tags are made of, from {@code hxl-words.txt}. Only what is made of them is
 * taken for a malformed tag, and repeated in a message: any other cell that begins with {@code #}
 * may be the name or number of a person.
 */
final class HxlWords {

  private static final List<String> LINES = lines();
  private static final Set<String> TAGS = words("tag");
  private static final Set<String> ALL = words("tag", "attribute");

  private HxlWords() {}

  /** Whether a text that begins with {@code #} goes on with the name of a tag. */
  static boolean beginsTag(String text) {
    List<String> parts = parts(text);
    return text.startsWith("#") && !parts.isEmpty() && TAGS.contains(parts.get(0));
  }

  /** Whether a text holds nothing but words of tags and years. */
  static boolean areAll(String text) {
    return text.chars().filter(Character::isDigit).count() <= 4
        && text.chars().noneMatch(sign -> Character.isLetter(sign) && sign > 'z')
        && parts(text).stream().allMatch(ALL::contains);
  }

  /** The words of a text without their digits. */
  private static List<String> parts(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Set<String> words(String... lists) {
    return LINES.stream()
        .filter(line -> Arrays.stream(lists).anyMatch(list -> line.startsWith(list + ":")))
        .flatMap(line -> Arrays.stream(line.substring(line.indexOf(':') + 1).strip().split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines() {
    try (InputStream in = HxlWords.class.getResourceAsStream("hxl-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("not packed: hxl-words.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
