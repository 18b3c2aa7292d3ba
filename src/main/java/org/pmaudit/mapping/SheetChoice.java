package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.Folding;
import org.pmaudit.text.Plural;

/**
 * Chooses the sheet of each file: the one asked for, else the one with columns for most indicators;
 * of equal ones the first.
 */
final class SheetChoice {

  private final Binder binder;
  private final Optional<String> asked;
  private final Faults faults;
  private final Notes notes;
  private final FinerRows finer;

  SheetChoice(Binder binder, Optional<String> asked, FinerRows finer, Faults faults, Notes notes) {
    this.binder = binder;
    this.finer = finer;
    this.asked = asked;
    this.faults = faults;
    this.notes = notes;
  }

  /** The form of each file, in the order of the files. */
  List<Form> of(List<Table> tables) {
    Repeats repeats = Repeats.of(tables);
    Map<String, List<Table>> byFile =
        tables.stream()
            .collect(Collectors.groupingBy(Table::file, LinkedHashMap::new, Collectors.toList()));
    List<Form> chosen = new ArrayList<>();
    byFile.forEach((file, sheets) -> choose(file, sheets, repeats).ifPresent(chosen::add));
    return chosen;
  }

  private Optional<Form> choose(String file, List<Table> sheets, Repeats repeats) {
    if (asked.isPresent() && sheets.get(0).sheet().isPresent()) {
      return named(file, sheets, asked.get()).map(table -> form(table, repeats));
    }
    List<Table> own = sheets.stream().filter(table -> repeats.at(table).isEmpty()).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<Table> table = own.size() == 1 ? Optional.of(own.get(0)) : fullest(file, own);
    return table.map(found -> form(found, repeats));
  }

  private static Form form(Table table, Repeats repeats) {
    Optional<Repeat> asked = repeats.at(table);
    Table own = asked.map(Repeat::parent).orElse(table);
    return new Form(own, repeats.in(own), asked);
  }

  private Optional<Table> named(String file, List<Table> sheets, String name) {
    Optional<Table> found =
        sheets.stream().filter(table -> table.sheet().filter(name::equals).isPresent()).findFirst();
    String folded = Folding.fold(name);
    Optional<Table> alike =
        found.or(
            () ->
                sheets.stream()
                    .filter(t -> t.sheet().map(Folding::fold).filter(folded::equals).isPresent())
                    .findFirst());
    if (alike.isEmpty()) {
      faults.data(
          Problem.at(
              new Place.InFile(file),
              "there is no sheet `%s`".formatted(name),
              "the sheets are " + names(sheets)));
    }
    return alike;
  }

  private Optional<Table> fullest(String file, List<Table> sheets) {
    Table best = sheets.get(0);
    int most = 0;
    for (Table sheet : sheets) {
      int bound = binder.bind(sheet, new Faults(), new Notes()).columns();
      if (bound > most) {
        best = sheet;
        most = bound;
      }
    }
    if (most == 0 && refused(sheets.get(0))) {
      return Optional.empty();
    }
    if (most == 0) {
      faults.data(
          Problem.at(
              new Place.InFile(file),
              "no sheet has a column for any indicator of the checklist",
              "name the sheet with `--sheet`, and its columns in a mapping; the sheets are "
                  + names(sheets)));
      return Optional.empty();
    }
    note(best, most, sheets);
    return Optional.of(best);
  }

  /** Whether the rows of a form's first sheet are refused; that says more than what it lacks. */
  private boolean refused(Table sheet) {
    Optional<Problem> problem = finer.problem(sheet);
    problem.ifPresent(faults::data);
    return problem.isPresent();
  }

  private void note(Table best, int bound, List<Table> sheets) {
    List<Table> others = sheets.stream().filter(sheet -> sheet != best).toList();
    notes.add(
        "sheet-chosen",
        Tables.place(best),
        "the sheet `%s` is read, which has columns for %s; left aside: %s"
            .formatted(best.sheet().orElse(""), Plural.of(bound, "indicator"), names(others)));
  }

  private static String names(List<Table> sheets) {
    return sheets.stream()
        .map(sheet -> "`" + sheet.sheet().orElse("") + "`")
        .collect(Collectors.joining(", "));
  }
}
