package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.Folding;

/**
 * Recognises tables whose rows are finer than a unit by their columns: repeats of a form, persons,
 * households. Scored row by row they would give numbers that mean nothing.
 */
final class FinerRows {

  private static final int SHOWN = 4;

  /** Headers that number persons or households; one is enough. */
  private static final Set<String> IDS =
      folded(
          "hh id",
          "hhid",
          "household id",
          "person id",
          "individual id",
          "member id",
          "beneficiary id",
          "respondent id",
          "id menage",
          "id du menage",
          "menage id",
          "numero de menage",
          "id individu",
          "id personne",
          "id hogar",
          "id del hogar",
          "numero de hogar",
          "id persona",
          "رقم الأسرة",
          "معرف الأسرة",
          "رقم الفرد",
          "رقم المستفيد");

  /** What is known of a household as a whole; two different ones are enough. */
  private static final Set<String> OF_HOUSEHOLDS =
      folded(
          "hh size",
          "household size",
          "size of household",
          "size of the household",
          "hoh gender",
          "hoh sex",
          "hoh age",
          "resp hoh yn",
          "hh head gender",
          "hh head sex",
          "hh head age",
          "head of household gender",
          "head of household sex",
          "head of household age",
          "sex of head of household",
          "gender of head of household",
          "age of head of household",
          "marital status",
          "relationship to head of household",
          "taille du menage",
          "taille menage",
          "sexe du chef de menage",
          "age du chef de menage",
          "lien avec le chef de menage",
          "tamano del hogar",
          "tamano hogar",
          "sexo del jefe de hogar",
          "edad del jefe de hogar",
          "parentesco",
          "حجم الأسرة",
          "جنس رب الأسرة",
          "عمر رب الأسرة");

  private static final Set<String> PARENT_KEYS =
      Set.of("_parent_index", "X_parent_index", "_parent_table_name", "PARENT_KEY");

  private final Checklist checklist;

  FinerRows(Checklist checklist) {
    this.checklist = checklist;
  }

  /** What is wrong with scoring the rows of a table one by one, if anything is. */
  Optional<Problem> problem(Table table) {
    return problem(table, 2);
  }

  /** The same where many rows of one unit are a sign already. */
  Optional<Problem> problemOfRepeated(Table table) {
    return problem(table, 1);
  }

  private Optional<Problem> problem(Table table, int signsNeeded) {
    List<Column> columns = table.columns();
    List<Column> parents = columns.stream().filter(FinerRows::isParentKey).toList();
    if (!parents.isEmpty()) {
      return Optional.of(refused(table, "repeats within a form", parents));
    }
    List<Column> ids = named(columns, IDS);
    List<Column> asked = named(columns, OF_HOUSEHOLDS);
    if (ids.isEmpty() && asked.size() < signsNeeded) {
      return Optional.empty();
    }
    List<Column> signs = new ArrayList<>(ids);
    signs.addAll(asked);
    return Optional.of(refused(table, "persons or households", signs));
  }

  static boolean isParentKey(Column column) {
    return PARENT_KEYS.contains(column.header().strip());
  }

  private Problem refused(Table table, String rows, List<Column> signs) {
    String shown = signs.stream().limit(SHOWN).map(Column::shown).collect(Collectors.joining(", "));
    UnitKind unit = checklist.unit();
    return Problem.at(
        Tables.place(table),
        "the rows are %s, finer than %s, as %s tell; scored one by one they would mean nothing"
            .formatted(rows, Tables.one(unit), shown),
        ("say in a mapping which %s a row belongs to, and how the answers of its rows become one:"
                + " `group_by: {unit: {header: …}, people: {header: …, as: sum}}`; likely columns"
                + " are %s")
            .formatted(unit.word(), UnitIds.likelyGroups(table)));
  }

  private static List<Column> named(List<Column> columns, Set<String> names) {
    return columns.stream().filter(column -> names.contains(name(column))).toList();
  }

  /** The folded header, of a path its end. */
  private static String name(Column column) {
    String header = column.header().strip();
    return Folding.fold(header.substring(header.lastIndexOf('/') + 1));
  }

  private static Set<String> folded(String... names) {
    return Stream.of(names).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
