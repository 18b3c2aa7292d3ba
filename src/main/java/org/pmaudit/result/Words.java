package org.pmaudit.result;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Enum constants from their words in {@code result.json}. */
final class Words {

  private Words() {}

  /**
   * The constant that a word stands for.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  static <E extends Enum<E>, T> Map<E, T> keys(Class<E> type, Map<String, T> byWord) {
    Map<E, T> map = new EnumMap<>(type);
    byWord.forEach((word, value) -> map.put(key(type, word), value));
    return map;
  }

  private static <E extends Enum<E>> E key(Class<E> type, String word) {
    try {
      return constant(type, word);
    } catch (IllegalArgumentException e) {
      throw new JsonIn.NotAsWritten("`%s` is not known".formatted(word));
    }
  }
}
