package org.pmaudit.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pmaudit.text.Folding;

/** The words by which columns of personal data are known, from {@code personal-words.txt}. */
final class PersonalWords {

  private static final String FILE = "personal-words.txt";

  private final Map<String, Set<String>> lists;

  private PersonalWords(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  static PersonalWords read() {
    Map<String, Set<String>> lists = new TreeMap<>();
    try (InputStream in = PersonalWords.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + FILE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(lists, line));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new PersonalWords(lists);
  }

  /** Words for a name, a person or a thing. */
  Set<String> list(String list) {
    return lists.getOrDefault(list, Set.of());
  }

  Set<String> sure(PersonalKind kind) {
    return list(kind.id() + " sure");
  }

  Set<String> exact(PersonalKind kind) {
    return list(kind.id() + " exact");
  }

  Set<String> maybe(PersonalKind kind) {
    return list(kind.id() + " maybe");
  }

  private static void add(Map<String, Set<String>> lists, String line) {
    int colon = line.indexOf(':');
    Set<String> list =
        lists.computeIfAbsent(line.substring(0, colon), any -> new LinkedHashSet<>());
    for (String phrase : line.substring(colon + 1).split(",", -1)) {
      list.add(Folding.fold(phrase));
    }
  }
}
