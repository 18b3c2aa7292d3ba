package org.pmaudit.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.Folding;

/** Finds the column with the ids of units. */
final class UnitIds {

  private static final int LISTED = 5;
  private static final Set<String> WORDS =
      Set.of(
          "id",
          "ids",
          "code",
          "codes",
          "pcode",
          "ssid",
          "name",
          "nom",
          "nombre",
          "codigo",
          "identifiant",
          "رمز",
          "اسم",
          "الرمز",
          "الاسم");

  private static final Pattern AREA =
      Pattern.compile(
          "adm(in)?\\d|site|camp|settlement|village|location|district|county|region|province"
              + "|commune|area|zone|localite|departement|sitio|municipio|departamento|zona|aldea"
              + "|موقع|الموقع|مخيم|المخيم|قريه|القريه|محافظه|المحافظه|منطقه|المنطقه");

  private final Checklist checklist;
  private final Faults faults;

  UnitIds(Checklist checklist, Faults faults) {
    this.checklist = checklist;
    this.faults = faults;
  }

  /** The column; a table without one is a fault. */
  Optional<Column> of(Bindings bindings) {
    String indicator = checklist.unit().idIndicator();
    Optional<Column> column =
        Optional.ofNullable(bindings.byIndicator().get(indicator)).flatMap(Binding::first);
    Optional<Column> found = column.or(() -> ofLayout(bindings.table()));
    if (found.isEmpty()) {
      faults.data(missing(bindings, indicator));
    }
    return found;
  }

  private static Optional<Column> ofLayout(Table table) {
    return table.unitColumn().isPresent()
        ? Optional.of(table.columns().get(table.unitColumn().getAsInt()))
        : Optional.empty();
  }

  private Problem missing(Bindings bindings, String indicator) {
    List<Column> columns = bindings.table().columns();
    List<Column> likely = columns.stream().filter(UnitIds::isLikely).toList();
    String listed =
        likely.isEmpty()
            ? "its columns are " + some(columns)
            : "likely columns are " + some(likely);
    return Problem.at(
        Tables.place(bindings.table()),
        "no column has the id of %s: none is called `%s`"
            .formatted(Tables.one(checklist.unit()), indicator),
        listed + "; name one in a mapping: `unit: {id: {header: …}}`");
  }

  private static String some(List<Column> columns) {
    String some =
        columns.stream().limit(LISTED).map(Binding::shown).collect(Collectors.joining(", "));
    return columns.size() > LISTED ? some + " …" : some;
  }

  /** Columns that may say which unit a row finer than one belongs to, as a message lists them. */
  static String likelyGroups(Table table) {
    List<String> areas =
        table.columns().stream()
            .filter(column -> words(column).anyMatch(AREA.asMatchPredicate()))
            .limit(LISTED)
            .map(Column::shown)
            .toList();
    return areas.isEmpty() ? "those with a place or an id" : String.join(", ", areas);
  }

  /** Whether id, code or name is a word of the header, or ends one, as in {@code admin1Pcode}. */
  private static boolean isLikely(Column column) {
    return words(column).anyMatch(WORDS::contains);
  }

  private static Stream<String> words(Column column) {
    String spaced = column.header().replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    return Stream.of(Folding.fold(spaced).split(" ", -1));
  }
}
