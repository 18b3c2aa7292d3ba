package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.dataset.Column;

/** The bindings found so far; a column feeds one indicator. */
final class Bound {

  private final Map<String, Binding> byIndicator = new LinkedHashMap<>();
  private final Map<Integer, String> feeds = new HashMap<>();

  Bound() {}

  /** The same bindings, to which others may be added apart. */
  Bound(Bound other) {
    byIndicator.putAll(other.byIndicator);
    feeds.putAll(other.feeds);
  }

  boolean has(String indicator) {
    return byIndicator.containsKey(indicator);
  }

  /** The indicator that a column feeds already. */
  Optional<String> fedBy(Column column) {
    return Optional.ofNullable(feeds.get(column.index()));
  }

  void add(Binding binding) {
    byIndicator.put(binding.indicator(), binding);
    binding.column().ifPresent(column -> reserve(column, binding.indicator()));
    binding.options().values().forEach(column -> reserve(column, binding.indicator()));
    binding.besides().forEach(column -> reserve(column, binding.indicator()));
  }

  /** Keeps a column from feeding any other indicator. */
  void reserve(Column column, String indicator) {
    feeds.putIfAbsent(column.index(), indicator);
  }

  Optional<Binding> get(String indicator) {
    return Optional.ofNullable(byIndicator.get(indicator));
  }
}
