package org.pmaudit.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how indicators are computed from others, and refuses those that run in a circle. */
final class DerivationReader {

  private static final Vocabulary<Derivation.Operation> OPERATIONS =
      Vocabulary.of("way to derive", Derivation.Operation.values(), Derivation.Operation::word);

  private DerivationReader() {}

  /** The indicators that have a derivation, with it. */
  static List<Indicator> read(Map<String, YamlValue> values, Catalogue catalogue) {
    Map<String, Derivation> derivations = new LinkedHashMap<>();
    values.forEach(
        (id, value) -> derivation(value, catalogue).ifPresent(found -> derivations.put(id, found)));
    refuseCircles(values, derivations);
    return derivations.entrySet().stream()
        .flatMap(
            entry ->
                catalogue.indicator(entry.getKey()).stream()
                    .map(indicator -> indicator.with(entry.getValue())))
        .toList();
  }

  private static Optional<Derivation> derivation(YamlValue value, Catalogue catalogue) {
    Optional<YamlReader> reader = value.mapping("write `{ratio: [a, b]}`");
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    OPERATIONS.meanings().keySet().forEach(reader.get()::take);
    reader.get().noOthers();
    List<YamlNode.Scalar> keys = reader.get().keys();
    if (keys.size() != 1) {
      value.problem(
          "`derive` must have one way to compute, but has %s".formatted(keys.size()),
          "write one of `ratio`, `share`, `sum` and `difference`");
      return Optional.empty();
    }
    String word = keys.get(0).text();
    return OPERATIONS
        .meaning(word)
        .flatMap(operation -> derivation(operation, reader.get().take(word), catalogue));
  }

  private static Optional<Derivation> derivation(
      Derivation.Operation operation, YamlValue parts, Catalogue catalogue) {
    List<YamlValue> items = parts.items();
    List<String> ids = new ArrayList<>();
    items.forEach(item -> numeric(item, catalogue).ifPresent(ids::add));
    if (parts.isList() && items.size() != 2) {
      parts.problem(
          "%s takes two indicators, but has %s".formatted(parts.label(), items.size()),
          "write `[a, b]`");
    }
    return ids.size() == 2
        ? Optional.of(new Derivation(operation, ids.get(0), ids.get(1)))
        : Optional.empty();
  }

  private static Optional<String> numeric(YamlValue item, Catalogue catalogue) {
    Optional<Indicator> indicator = catalogue.indicator(item);
    if (indicator.isPresent() && !indicator.get().type().isNumeric()) {
      item.problem(
          "`%s` is %s, so nothing can be computed from it"
              .formatted(indicator.get().id(), indicator.get().type().named()),
          "derive from a `count`, `number` or `percent`");
      return Optional.empty();
    }
    return indicator.map(Indicator::id);
  }

  private static void refuseCircles(
      Map<String, YamlValue> values, Map<String, Derivation> derivations) {
    Set<String> done = new HashSet<>();
    for (String start : derivations.keySet()) {
      Optional<List<String>> circle = circle(start, new ArrayList<>(), done, derivations);
      if (circle.isPresent()) {
        String path = String.join("` → `", circle.get());
        Optional.ofNullable(values.get(circle.get().get(0)))
            .ifPresent(
                value -> value.problem("this derivation runs in a circle: `%s`".formatted(path)));
      }
      done.add(start);
    }
  }

  /** A path that ends where it began, found by following the derivations from an indicator. */
  private static Optional<List<String>> circle(
      String id, List<String> path, Set<String> done, Map<String, Derivation> derivations) {
    int begun = path.indexOf(id);
    if (begun >= 0) {
      List<String> circle = new ArrayList<>(path.subList(begun, path.size()));
      circle.add(id);
      done.addAll(circle);
      return Optional.of(circle);
    }
    Derivation derivation = derivations.get(id);
    if (derivation == null || done.contains(id)) {
      return Optional.empty();
    }
    path.add(id);
    Optional<List<String>> circle = circle(derivation.left(), path, done, derivations);
    if (circle.isEmpty()) {
      circle = circle(derivation.right(), path, done, derivations);
    }
    path.remove(path.size() - 1);
    return circle;
  }
}
