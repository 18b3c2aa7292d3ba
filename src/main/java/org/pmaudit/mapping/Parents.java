package org.pmaudit.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of a form's own table that rows of its repeats belong to, by their keys. Many threads
 * may add rows at once.
 */
final class Parents {

  /** By the column of the key, the units of the rows. */
  private final Map<Integer, Map<String, String>> units = new ConcurrentHashMap<>();

  Parents(List<BoundForm.Part> repeats) {
    repeats.forEach(part -> units.put(part.key().inParent(), new ConcurrentHashMap<>()));
  }

  void add(Candidate row) {
    if (!units.isEmpty()) {
      units.forEach((column, byKey) -> byKey.put(row.text(column).strip(), row.id()));
    }
  }

  /** The key of the row that a repeat's row belongs to, if that row counts. */
  Optional<String> key(RepeatKey key, Candidate inRepeat) {
    return Optional.of(key.cut(inRepeat.id())).filter(units(key)::containsKey);
  }

  /** The unit of the row that a repeat's row belongs to, if that row counts. */
  Optional<String> unit(RepeatKey key, Candidate inRepeat) {
    return Optional.ofNullable(units(key).get(key.cut(inRepeat.id())));
  }

  private Map<String, String> units(RepeatKey key) {
    return units.getOrDefault(key.inParent(), Map.of());
  }
}
