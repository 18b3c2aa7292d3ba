package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;

/**
 * Binds the columns whose tag or header is just an indicator's, rule by rule from the strongest.
 * Nothing is guessed.
 */
final class ExactColumns {

  private static final List<How> RULES =
      List.of(How.HXL, How.ID, How.PATH, How.NAME, How.LABEL, How.SYNONYM);

  private final Checklist checklist;
  private final List<HeaderNames> columns;
  private final Faults faults;
  private final Notes notes;
  private final Bound bound;
  private final SplitColumns splits;

  ExactColumns(
      Checklist checklist, List<HeaderNames> columns, Faults faults, Notes notes, Bound bound) {
    this.checklist = checklist;
    this.columns = withoutMetadata(columns);
    this.faults = faults;
    this.notes = notes;
    this.bound = bound;
    splits = new SplitColumns(this.columns);
  }

  private static List<HeaderNames> withoutMetadata(List<HeaderNames> columns) {
    return columns.stream()
        .filter(names -> !MetadataColumns.has(names.column().header().strip()))
        .toList();
  }

  void bind() {
    Candidates candidates = new Candidates(columns, splits.children());
    RULES.forEach(rule -> bind(rule, candidates));
    Candidates questions = new Candidates(splits.questions(), Set.of());
    RULES.forEach(rule -> bindSplit(rule, questions));
    addSplits();
  }

  private void bind(How rule, Candidates candidates) {
    Map<Column, String> claims = new LinkedHashMap<>();
    Set<Column> twice = new LinkedHashSet<>();
    for (Indicator indicator : open()) {
      List<Column> found = free(candidates.of(indicator, rule));
      if (found.size() > 1) {
        faults.data(twofold(indicator.id(), found));
        bound.add(Binding.found(indicator.id(), rule, found.get(0)));
      } else if (found.size() == 1 && claims.putIfAbsent(found.get(0), indicator.id()) != null) {
        twice.add(found.get(0));
      }
    }
    claims.forEach((column, indicator) -> claim(rule, column, indicator, twice));
  }

  private void claim(How rule, Column column, String indicator, Set<Column> twice) {
    if (twice.contains(column)) {
      notes.add(
          "ambiguous-column",
          column.place(),
          "column %s fits more than one indicator and is left aside; a mapping can say which"
              .formatted(column.shown()));
    } else if (bound.fedBy(column).isEmpty()) {
      bound.add(Binding.found(indicator, rule, column));
    }
  }

  private List<Indicator> open() {
    return checklist.indicators().values().stream()
        .filter(indicator -> !bound.has(indicator.id()))
        .toList();
  }

  private List<Column> free(List<Column> found) {
    return found.stream().filter(column -> bound.fedBy(column).isEmpty()).toList();
  }

  private static Problem twofold(String indicator, List<Column> found) {
    return Problem.at(
        found.get(1).place(),
        "`%s` has two columns: %s and %s"
            .formatted(indicator, Binding.shown(found.get(0)), Binding.shown(found.get(1))),
        "say in a mapping which one to read: `%s: {column: %s}`"
            .formatted(indicator, Letters.of(found.get(0))));
  }

  /** Questions with several answers that have a column for each choice and none with all. */
  private void bindSplit(How rule, Candidates questions) {
    for (Indicator indicator : open()) {
      if (indicator.type() == IndicatorType.CHOICES) {
        Set<String> names =
            questions.of(indicator, rule).stream().map(Column::header).collect(Collectors.toSet());
        SplitColumns.Found found = splits.options(names, indicator);
        refuseTwice(indicator, found);
        if (!found.choices().isEmpty()) {
          bound.add(Binding.split(indicator.id(), rule, found));
        }
      }
    }
  }

  /** Gives bound questions with several answers the columns of their choices. */
  private void addSplits() {
    for (Indicator indicator : checklist.indicators().values()) {
      Optional<Binding> binding = bound.get(indicator.id());
      if (indicator.type() == IndicatorType.CHOICES && binding.isPresent()) {
        addSplits(indicator, binding.get());
      }
    }
  }

  private void addSplits(Indicator indicator, Binding binding) {
    Optional<Column> summary = binding.column();
    if (summary.isEmpty() || !binding.options().isEmpty()) {
      return;
    }
    SplitColumns.Found found = splits.beside(summary.get(), indicator);
    refuseTwice(indicator, found);
    if (!found.choices().isEmpty()) {
      bound.add(binding.beside(found));
    }
  }

  private void refuseTwice(Indicator indicator, SplitColumns.Found found) {
    found.twice().forEach(columnsOfChoice -> faults.data(twofold(indicator.id(), columnsOfChoice)));
  }
}
