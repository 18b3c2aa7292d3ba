package org.pmaudit.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;

/**
 * Finds the column of each indicator: first those the mapping names, then those whose tag or header
 * is just the indicator's.
 */
final class Binder {

  private final Checklist checklist;
  private final Mapping mapping;

  Binder(Checklist checklist, Mapping mapping) {
    this.checklist = checklist;
    this.mapping = mapping;
  }

  /** Binds a table by itself. */
  Bindings bind(Table table, Faults faults, Notes notes) {
    return bind(table, mapping, faults, notes);
  }

  /**
   * Binds a table.
   *
   * @param part what of the mapping is for it
   * @param faults takes what makes the result unusable
   * @param notes takes what was left aside
   */
  Bindings bind(Table table, Mapping part, Faults faults, Notes notes) {
    List<HeaderNames> columns = UnderscoreGroups.names(table, checklist);
    ColumnFinder finder = new ColumnFinder(table, columns, faults);
    Bound bound = new Bound();
    new MappedColumns(checklist, finder, faults, bound).bind(part);
    if (mapping.groupBy().isPresent()) {
      bindTexts(cleared(table, columns), bound, notes);
    } else {
      new ExactColumns(checklist, cleared(table, columns), faults, notes, bound).bind();
    }
    return new Bindings(table, inOrder(bound), date(table, finder));
  }

  /** Binds the columns of a repeat, of which only those a mapping names feed anything. */
  Bindings bindRepeat(Table table, Mapping part, Faults faults) {
    List<HeaderNames> columns = HeaderNames.of(table.columns());
    Bound bound = new Bound();
    new MappedColumns(checklist, new ColumnFinder(table, columns, faults), faults, bound)
        .bindRepeat(part);
    return new Bindings(table, inOrder(bound), Optional.empty());
  }

  /** Of rows finer than a unit only texts bind by themselves, such as the names of its areas. */
  private void bindTexts(List<HeaderNames> columns, Bound bound, Notes notes) {
    Bound exact = new Bound(bound);
    new ExactColumns(checklist, columns, new Faults(), new Notes(), exact).bind();
    for (Indicator indicator : checklist.indicators().values()) {
      Optional<Binding> found = exact.get(indicator.id());
      if (found.isEmpty() || bound.has(indicator.id())) {
        continue;
      }
      if (indicator.type() == IndicatorType.TEXT) {
        bound.add(found.get());
      } else {
        found.get().first().ifPresent(column -> noteLeftAside(indicator, column, notes));
      }
    }
  }

  private static void noteLeftAside(Indicator indicator, Column column, Notes notes) {
    notes.add(
        "no-aggregate",
        column.place(),
        "column %s fits `%s` and is left aside: the mapping does not say with `as` how rows become"
                .formatted(column.shown(), indicator.id())
            + " one answer");
  }

  /** Columns of personal data feed nothing. */
  private static List<HeaderNames> cleared(Table table, List<HeaderNames> columns) {
    return columns.stream().filter(names -> table.isCleared(names.column().index())).toList();
  }

  private Map<String, Binding> inOrder(Bound bound) {
    Map<String, Binding> bindings = new LinkedHashMap<>();
    checklist
        .indicators()
        .keySet()
        .forEach(id -> bound.get(id).ifPresent(binding -> bindings.put(id, binding)));
    return bindings;
  }

  /** The mapping's date, else the time a survey platform received the row. */
  private Optional<Bindings.DateColumn> date(Table table, ColumnFinder finder) {
    if (mapping.date().isPresent()) {
      Mapping.DateRule rule = mapping.date().get();
      return finder
          .find(rule.column(), "date")
          .map(column -> new Bindings.DateColumn(column, rule.format()));
    }
    return table.columns().stream()
        .filter(column -> table.isCleared(column.index()))
        .filter(column -> MetadataColumns.isSubmissionTime(column.header().strip()))
        .findFirst()
        .map(column -> new Bindings.DateColumn(column, Optional.empty()));
  }
}
