package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Column;
import org.pmaudit.problem.Problem;

/** Binds the columns that a mapping names. */
final class MappedColumns {

  private final Checklist checklist;
  private final ColumnFinder finder;
  private final Faults faults;
  private final Bound bound;

  MappedColumns(Checklist checklist, ColumnFinder finder, Faults faults, Bound bound) {
    this.checklist = checklist;
    this.finder = finder;
    this.faults = faults;
    this.bound = bound;
  }

  void bind(Mapping mapping) {
    Optional<GroupBy> grouped = mapping.groupBy();
    String id = checklist.unit().idIndicator();
    String name = checklist.unit().nameIndicator();
    mapping.unitId().or(() -> grouped.map(GroupBy::unit)).ifPresent(ref -> identity(id, ref));
    mapping.unitName().or(() -> grouped.flatMap(GroupBy::name)).ifPresent(r -> identity(name, r));
    grouped.flatMap(GroupBy::people).ifPresent(rule -> column(checklist.people(), rule));
    mapping.columns().forEach((i, rule) -> column(i, rule, grouped.isPresent()));
    mapping.constants().forEach(this::constant);
  }

  /** Binds what a mapping says of a repeat's columns. */
  void bindRepeat(Mapping mapping) {
    mapping.columns().forEach(this::column);
  }

  /** Where each row is a unit there is nothing to put together. */
  private void column(String indicator, ColumnRule rule, boolean grouped) {
    if (grouped || rule.aggregate().isEmpty()) {
      column(indicator, rule);
    } else if (checklist.indicators().containsKey(indicator)) {
      faults.definition(
          Problem.at(
              finder.place(),
              "`as` says how several rows become one answer to `%s`, but each row here is %s"
                  .formatted(indicator, Tables.one(checklist.unit())),
              "take it away; if the rows are finer, name their unit: `group_by: {unit: {header:"
                  + " …}}`; if the column is of a repeat, give all tables of the"
                  + " form"));
    }
  }

  private void identity(String indicator, ColumnRef ref) {
    finder
        .find(ref, indicator)
        .ifPresent(
            column ->
                bound.add(
                    Binding.mapped(indicator, Optional.of(column), Map.of(), ColumnRule.of(ref))));
  }

  private void column(String indicator, ColumnRule rule) {
    if (!checklist.indicators().containsKey(indicator)) {
      rule.column().ifPresent(ref -> finder.reserve(ref, indicator, bound));
      rule.options().values().forEach(ref -> finder.reserve(ref, indicator, bound));
      return;
    }
    SplitColumns.Found split = split(indicator, rule);
    if (!split.choices().isEmpty()) {
      bound.add(Binding.mapped(indicator, split, rule));
      return;
    }
    Optional<Column> column = rule.column().flatMap(ref -> finder.find(ref, indicator));
    Map<String, Column> options = new LinkedHashMap<>();
    rule.options()
        .forEach(
            (choice, ref) ->
                finder
                    .find(ref, indicator + "." + choice)
                    .ifPresent(found -> options.put(choice, found)));
    column.ifPresent(found -> refuseSecondUse(found, indicator));
    options.values().forEach(found -> refuseSecondUse(found, indicator));
    boolean ofRows =
        rule.columns().isEmpty() && rule.aggregate().filter(Aggregate::isOfRows).isPresent();
    if (column.isPresent() || !options.isEmpty() || ofRows) {
      bound.add(Binding.mapped(indicator, column, options, rule));
    }
  }

  private SplitColumns.Found split(String id, ColumnRule rule) {
    Indicator indicator = checklist.indicator(id);
    return indicator.type() == IndicatorType.CHOICES && rule.column().isPresent()
        ? finder.split(rule.column().get(), indicator)
        : SplitColumns.Found.NONE;
  }

  private void refuseSecondUse(Column column, String indicator) {
    bound
        .fedBy(column)
        .filter(other -> !isIdentity(other))
        .ifPresent(
            other ->
                faults.definition(
                    Problem.at(
                        column.place(),
                        "the mapping reads column %s twice, for `%s` and for `%s`"
                            .formatted(column.shown(), other, indicator))));
  }

  private boolean isIdentity(String indicator) {
    return indicator.equals(checklist.unit().idIndicator())
        || indicator.equals(checklist.unit().nameIndicator());
  }

  private void constant(String indicator, String answer) {
    if (checklist.indicators().containsKey(indicator)) {
      bound.add(Binding.constant(indicator, answer));
    }
  }
}
