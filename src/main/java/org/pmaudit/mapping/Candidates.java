package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Column;
import org.pmaudit.text.Folding;
import org.pmaudit.text.Texts;

/** The columns that fit an indicator by each of the rules that need no mapping. */
final class Candidates {

  private final List<HeaderNames> columns;
  private final Map<String, List<HeaderNames>> byText;
  private final Map<String, List<HeaderNames>> byEnd;
  private final Map<String, List<HeaderNames>> byNormalised;
  private final Map<String, List<HeaderNames>> byFolded;
  private final Map<String, List<HeaderNames>> byFoldedEnd;

  /**
   * @param columns those that may be bound
   * @param children the positions of those that are a choice of the question in another column, and
   *     so do not go by the end of their path
   */
  Candidates(List<HeaderNames> columns, Set<Integer> children) {
    this.columns = List.copyOf(columns);
    List<HeaderNames> withEnds =
        columns.stream().filter(names -> !children.contains(names.column().index())).toList();
    byText = by(HeaderNames::texts, columns);
    byEnd = by(HeaderNames::ends, withEnds);
    byNormalised = by(HeaderNames::normalised, columns);
    byFolded = by(HeaderNames::folded, columns);
    byFoldedEnd = by(HeaderNames::foldedEnds, withEnds);
  }

  private static Map<String, List<HeaderNames>> by(
      Function<HeaderNames, Set<String>> form, List<HeaderNames> columns) {
    Map<String, List<HeaderNames>> byName = new HashMap<>();
    for (HeaderNames column : columns) {
      for (String name : form.apply(column)) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(column);
      }
    }
    return byName;
  }

  List<Column> of(Indicator indicator, How rule) {
    return switch (rule) {
      case HXL -> tagged(indicator);
      case ID -> named(byText, ids(indicator));
      case PATH -> named(byEnd, ids(indicator));
      case NAME -> named(byNormalised, ids(indicator));
      case LABEL -> labelled(labels(indicator));
      case SYNONYM -> labelled(indicator.synonyms());
      case MAPPING, CONSTANT -> List.of();
    };
  }

  /** A tag with just the attributes of the pattern goes before those with more. */
  private List<Column> tagged(Indicator indicator) {
    return indicator
        .hxl()
        .flatMap(TagPattern::of)
        .map(pattern -> firstNotEmpty(tagged(pattern::equalsTag), tagged(pattern::matches)))
        .orElse(List.of());
  }

  private List<Column> tagged(Predicate<String> fits) {
    return columns.stream()
        .map(HeaderNames::column)
        .filter(column -> column.tag().filter(fits).isPresent())
        .toList();
  }

  private static List<Column> firstNotEmpty(List<Column> one, List<Column> other) {
    return one.isEmpty() ? other : one;
  }

  /** The columns that go by one of the names, in their order. */
  private static List<Column> named(
      Map<String, List<HeaderNames>> byName, Collection<String> names) {
    Set<HeaderNames> found = new LinkedHashSet<>();
    names.forEach(name -> found.addAll(byName.getOrDefault(name, List.of())));
    return found.stream()
        .map(HeaderNames::column)
        .sorted(Comparator.comparingInt(Column::index))
        .toList();
  }

  private List<Column> labelled(Collection<String> labels) {
    if (columns.isEmpty()) {
      return List.of();
    }
    Set<String> folded = new HashSet<>();
    labels.forEach(label -> folded.add(Folding.fold(label)));
    folded.remove("");
    List<Column> whole = named(byFolded, folded);
    return whole.isEmpty() ? named(byFoldedEnd, folded) : whole;
  }

  private static List<String> ids(Indicator indicator) {
    List<String> ids = new ArrayList<>(indicator.deprecatedIds());
    ids.add(indicator.id());
    return ids;
  }

  private static List<String> labels(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.label()), indicator.question().stream())
        .map(Texts::byLanguage)
        .flatMap(texts -> texts.values().stream())
        .toList();
  }
}
