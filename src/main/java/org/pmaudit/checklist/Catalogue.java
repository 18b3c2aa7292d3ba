package org.pmaudit.checklist;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What criteria may refer to: indicators, sources and choice lists, by their ids. */
record Catalogue(
    Map<String, Indicator> indicators,
    Map<String, String> renamed,
    Map<String, Source> sources,
    Map<String, List<Choice>> choiceLists) {

  static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Map.of(), Map.of());

  Catalogue {
    indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    renamed = Map.copyOf(renamed);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    choiceLists = Collections.unmodifiableMap(new LinkedHashMap<>(choiceLists));
  }

  /** The ids of all indicators, those they had before among them. */
  Set<String> indicatorIds() {
    Set<String> ids = new HashSet<>(indicators.keySet());
    ids.addAll(renamed.keySet());
    return ids;
  }

  /** An indicator by its id, or by one it had before. */
  Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(renamed.getOrDefault(id, id)));
  }

  Catalogue withIndicators(Collection<Indicator> more) {
    Map<String, Indicator> all = new LinkedHashMap<>(indicators);
    Map<String, String> names = new LinkedHashMap<>(renamed);
    for (Indicator indicator : more) {
      all.put(indicator.id(), indicator);
      indicator.deprecatedIds().forEach(old -> names.put(old, indicator.id()));
    }
    return new Catalogue(all, names, sources, choiceLists);
  }

  Catalogue withSources(Collection<Source> more) {
    Map<String, Source> all = new LinkedHashMap<>(sources);
    more.forEach(source -> all.put(source.id(), source));
    return new Catalogue(indicators, renamed, all, choiceLists);
  }

  Catalogue withChoiceLists(Map<String, List<Choice>> more) {
    Map<String, List<Choice>> all = new LinkedHashMap<>(choiceLists);
    all.putAll(more);
    return new Catalogue(indicators, renamed, sources, all);
  }

  /** The indicator that a value names. */
  Optional<Indicator> indicator(YamlValue value) {
    Optional<String> id = value.text();
    Optional<Indicator> found = id.flatMap(this::indicator);
    if (id.isPresent() && found.isEmpty()) {
      unknown("indicator", id.get(), value, indicators.keySet(), "list indicators");
    }
    return found;
  }

  /** The source that a value names. */
  Optional<Source> source(YamlValue value) {
    Optional<String> id = value.text();
    Optional<Source> found = id.map(sources::get);
    if (id.isPresent() && found.isEmpty()) {
      unknown("source", id.get(), value, sources.keySet(), "list sources");
    }
    return found;
  }

  private static void unknown(
      String noun, String id, YamlValue value, Collection<String> ids, String command) {
    value.problem(
        "unknown %s `%s`".formatted(noun, SourceText.words(id)),
        Vocabulary.hint(id, ids, "`pmaudit %s` shows all.".formatted(command)));
  }
}
