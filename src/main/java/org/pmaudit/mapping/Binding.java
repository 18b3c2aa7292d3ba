package org.pmaudit.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmaudit.dataset.Column;

/**
 * What feeds an indicator.
 *
 * @param column absent for a constant, and where only a column for each choice is there
 * @param options a column for each choice, by its id, where a question was split
 * @param noAnswers the columns, beside these, of options that say there is no answer
 * @param others those of options that are none of the choices
 * @param rule what the mapping says about reading the values
 * @param constant the answer that the mapping sets for the whole file
 */
public record Binding(
    String indicator,
    How how,
    Optional<Column> column,
    Map<String, Column> options,
    List<Column> noAnswers,
    List<Column> others,
    Optional<ColumnRule> rule,
    Optional<String> constant) {

  public Binding {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    noAnswers = List.copyOf(noAnswers);
    others = List.copyOf(others);
  }

  /** A column that was found without a mapping. */
  static Binding found(String indicator, How how, Column column) {
    return new Binding(
        indicator,
        how,
        Optional.of(column),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Columns of choices without a column of all. */
  static Binding split(String indicator, How how, SplitColumns.Found found) {
    return new Binding(
        indicator,
        how,
        Optional.empty(),
        found.choices(),
        found.noAnswers(),
        found.others(),
        Optional.empty(),
        Optional.empty());
  }

  /** The columns of choices of a question that the mapping names by the header it would have. */
  static Binding mapped(String indicator, SplitColumns.Found found, ColumnRule rule) {
    return mapped(indicator, Optional.empty(), Map.of(), rule).beside(found);
  }

  /** The columns of options that are no choice, which are read beside the others. */
  List<Column> besides() {
    return Stream.concat(noAnswers.stream(), others.stream()).toList();
  }

  /** The same with the columns of choices beside that of all. */
  Binding beside(SplitColumns.Found found) {
    return new Binding(
        indicator, how, column, found.choices(), found.noAnswers(), found.others(), rule, constant);
  }

  /** Columns that the mapping names. */
  static Binding mapped(
      String indicator, Optional<Column> column, Map<String, Column> options, ColumnRule rule) {
    return new Binding(
        indicator,
        How.MAPPING,
        column,
        options,
        List.of(),
        List.of(),
        Optional.of(rule),
        Optional.empty());
  }

  static Binding constant(String indicator, String answer) {
    return new Binding(
        indicator,
        How.CONSTANT,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(answer));
  }

  /** The column its answers stand in: the one with all, else that of the first choice. */
  public Optional<Column> first() {
    return column.or(() -> options.values().stream().findFirst());
  }

  /** All columns it reads. */
  List<Column> columns() {
    return Stream.concat(column.stream(), options.values().stream()).toList();
  }

  /** The header of the column and its place, or the constant, as a report shows it. */
  public String shown() {
    String rows = rule.flatMap(ColumnRule::aggregate).map(Aggregate::shown).orElse("");
    return rows + constant.orElseGet(() -> first().map(Binding::shown).orElse("rows"));
  }

  static String shown(Column column) {
    return column.header().isBlank()
        ? column.place().toString()
        : column.shown() + " (" + column.place() + ")";
  }
}
