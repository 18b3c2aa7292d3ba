package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
  private final List<HeaderNames> withEnds;

  /**
   * @param columns those that may be bound
   * @param children the positions of those that are a choice of the question in another column, and
   *     so do not go by the end of their path
   */
  Candidates(List<HeaderNames> columns, Set<Integer> children) {
    this.columns = List.copyOf(columns);
    withEnds =
        columns.stream().filter(names -> !children.contains(names.column().index())).toList();
  }

  List<Column> of(Indicator indicator, How rule) {
    return switch (rule) {
      case HXL -> tagged(indicator);
      case ID -> named(columns, ids(indicator), HeaderNames::texts);
      case PATH -> named(withEnds, ids(indicator), HeaderNames::ends);
      case NAME -> named(columns, ids(indicator), HeaderNames::normalised);
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

  private static List<Column> named(
      List<HeaderNames> columns,
      Collection<String> names,
      Function<HeaderNames, Set<String>> form) {
    return columns.stream()
        .filter(column -> form.apply(column).stream().anyMatch(names::contains))
        .map(HeaderNames::column)
        .toList();
  }

  private List<Column> labelled(Collection<String> labels) {
    Set<String> folded = new HashSet<>();
    labels.forEach(label -> folded.add(Folding.fold(label)));
    folded.remove("");
    List<Column> whole = named(columns, folded, HeaderNames::folded);
    return whole.isEmpty() ? named(withEnds, folded, HeaderNames::foldedEnds) : whole;
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
