package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;

/**
 * Parts a mapping by the tables of a form: a column belongs to the table that has its header. Where
 * each row of the form is a unit, what is put together with {@code as} stands in a repeat.
 */
final class FormMapping {

  private final Form form;
  private final Mapping mapping;
  private final Faults faults;
  private final IdentityHashMap<Table, Map<String, ColumnRule>> rules = new IdentityHashMap<>();
  private boolean peopleElsewhere;

  FormMapping(Form form, Mapping mapping, Checklist checklist, Faults faults) {
    this.form = form;
    this.mapping = mapping;
    this.faults = faults;
    mapping.columns().forEach((indicator, rule) -> put(home(indicator, rule), indicator, rule));
    mapping.groupBy().flatMap(GroupBy::people).ifPresent(rule -> people(checklist.people(), rule));
  }

  /** What is for the form's own table. */
  Mapping own() {
    Mapping own = mapping.withColumns(rules.getOrDefault(form.table(), Map.of()));
    return peopleElsewhere ? own.withoutPeople() : own;
  }

  /** What is for a repeat; empty where nothing is. */
  Optional<Mapping> of(Repeat repeat) {
    return Optional.ofNullable(rules.get(repeat.table())).map(Mapping.NONE::withColumns);
  }

  private void people(String indicator, ColumnRule rule) {
    Table home = home(indicator, rule);
    if (home != form.table()) {
      peopleElsewhere = true;
      put(home, indicator, rule);
    }
  }

  private void put(Table home, String indicator, ColumnRule rule) {
    rules.computeIfAbsent(home, any -> new LinkedHashMap<>()).put(indicator, rule);
  }

  private Table home(String indicator, ColumnRule rule) {
    boolean inRepeats = mapping.groupBy().isEmpty() && rule.aggregate().isPresent();
    if (form.repeats().isEmpty() || (mapping.groupBy().isEmpty() && !inRepeats)) {
      return form.table();
    }
    List<Table> first = new ArrayList<>();
    form.asked().ifPresent(asked -> first.add(asked.table()));
    if (!inRepeats) {
      first.add(form.table());
    }
    return first.stream()
        .filter(table -> has(table, rule))
        .findFirst()
        .orElseGet(() -> inOneRepeat(indicator, rule));
  }

  private Table inOneRepeat(String indicator, ColumnRule rule) {
    List<Repeat> having =
        form.repeats().stream().filter(repeat -> has(repeat.table(), rule)).toList();
    if (having.size() > 1) {
      faults.definition(twofold(indicator, having));
    }
    return having.isEmpty() ? form.table() : having.get(0).table();
  }

  /** Whether a table has every column of a rule; one of rows alone fits any. */
  private static boolean has(Table table, ColumnRule rule) {
    ColumnFinder finder = new ColumnFinder(table, HeaderNames.of(table.columns()), new Faults());
    return rule.columns().stream().allMatch(finder::has);
  }

  private static Problem twofold(String indicator, List<Repeat> having) {
    return Problem.at(
        Tables.place(having.get(1).table()),
        "the column that the mapping names for `%s` is in several repeats: %s"
            .formatted(
                indicator, having.stream().map(Repeat::shown).collect(Collectors.joining(", "))),
        "name the one to read with `sheet`");
  }
}
