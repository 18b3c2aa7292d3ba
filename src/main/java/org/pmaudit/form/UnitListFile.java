package org.pmaudit.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Row;
import org.pmaudit.dataset.Slice;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Folding;

/** Reads the units that a form is to have rows for from a table with a column for their ids. */
public final class UnitListFile {

  private final Table table;
  private final int id;
  private final Optional<Integer> name;
  private final List<FormUnit> units = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private UnitListFile(Table table, int id, Optional<Integer> name) {
    this.table = table;
    this.id = id;
    this.name = name;
  }

  /**
   * Reads the units in the order of their rows, each once; rows without an id are left out.
   *
   * @param indicators those of the checklist, for the names that its id and name go by
   * @param notes takes where a unit stands again
   * @throws UnusableInputException of kind DATA where there is no column of ids, there are none or
   *     too many, or the file is broken
   */
  public static FormRows read(Table table, UnitKind unit, List<Indicator> indicators, Notes notes)
      throws UnusableInputException {
    Optional<Integer> id =
        column(table, names(indicators, unit.idIndicator(), List.of("id", "code")));
    if (id.isEmpty()) {
      throw UnusableInputException.data(
          Problem.at(
              table.place(1, 0),
              "no column with the codes of units was found",
              "head it `%s`, and a column of names `%s`"
                  .formatted(unit.idIndicator(), unit.nameIndicator())));
    }
    Optional<Integer> name =
        column(table, names(indicators, unit.nameIndicator(), List.of("name")));
    List<FormUnit> units = new UnitListFile(table, id.get(), name).units(notes);
    if (units.isEmpty() || units.size() > FormRows.MOST) {
      throw UnusableInputException.data(
          Problem.at(
              table.place(1, id.get()),
              "expected 1 to %s units, found %s".formatted(FormRows.MOST, units.size())));
    }
    return FormRows.of(units);
  }

  private static Set<String> names(List<Indicator> indicators, String id, List<String> others) {
    Set<String> names = new HashSet<>(others);
    names.add(Folding.fold(id));
    indicators.stream()
        .filter(indicator -> indicator.id().equals(id))
        .flatMap(
            indicator ->
                Stream.concat(
                    indicator.label().byLanguage().values().stream(),
                    indicator.synonyms().stream()))
        .map(Folding::fold)
        .forEach(names::add);
    return names;
  }

  private static Optional<Integer> column(Table table, Set<String> names) {
    return table.columns().stream()
        .filter(
            column ->
                Stream.concat(Stream.of(column.header()), column.headerCells().stream())
                    .map(Folding::fold)
                    .anyMatch(names::contains))
        .map(Column::index)
        .findFirst();
  }

  private List<FormUnit> units(Notes notes) throws UnusableInputException {
    BitSet wanted = new BitSet();
    wanted.set(id);
    name.ifPresent(wanted::set);
    for (Slice slice : table.slices(1)) {
      slice.read(wanted, row -> take(row, notes), new Notes());
    }
    return List.copyOf(units);
  }

  private boolean take(Row row, Notes notes) {
    String code = row.text(id).strip();
    if (!code.isEmpty() && !seen.add(code)) {
      notes.add(
          "repeated-unit",
          table.place(row.number(), id),
          "this unit stands in a row above already, and gets one row");
    } else if (!code.isEmpty()) {
      Optional<String> called =
          name.map(column -> row.text(column).strip()).filter(text -> !text.isEmpty());
      units.add(new FormUnit(code, called));
    }
    return true;
  }
}
