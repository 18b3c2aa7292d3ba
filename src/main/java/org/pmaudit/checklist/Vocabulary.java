package org.pmaudit.checklist;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmaudit.text.DidYouMean;

/**
 * The words a key takes.
 *
 * @param noun what a word of it is, for messages: {@code principle}
 */
public record Vocabulary<E>(String noun, Map<String, E> meanings) {

  public Vocabulary {
    meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
  }

  /** The values under their words, in their own order. */
  public static <E> Vocabulary<E> of(String noun, E[] values, Function<E, String> word) {
    Map<String, E> meanings = new LinkedHashMap<>();
    for (E value : values) {
      meanings.put(word.apply(value), value);
    }
    return new Vocabulary<>(noun, meanings);
  }

  public Optional<E> meaning(String word) {
    return Optional.ofNullable(meanings.get(word));
  }

  /** The hint for a word that is not one of these: what was probably meant, or all of them. */
  public String hint(String word) {
    return DidYouMean.hint(word, meanings.keySet())
        .orElseGet(() -> "it can be " + all(meanings.keySet()));
  }

  /** What was probably meant, if a word is near, then something to go on with. */
  public static String hint(String word, Collection<String> choices, String then) {
    return DidYouMean.hint(word, choices).map(meant -> meant + " " + then).orElse(then);
  }

  /** {@code `a`, `b` or `c`}. */
  public static String all(Collection<String> words) {
    String list = words.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    int last = list.lastIndexOf(", ");
    return last < 0 ? list : list.substring(0, last) + " or " + list.substring(last + 2);
  }
}
