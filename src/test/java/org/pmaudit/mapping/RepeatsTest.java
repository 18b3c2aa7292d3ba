package org.pmaudit.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** A form whose sites each have some latrines, as repeats, in tables of their own. */
class RepeatsTest {

  private static final String BY_SITE =
      """
      columns:
        locking: {header: lock, as: {share: [yes]}}
        latrines: {as: count}
      """;

  private final Fixture fixture =
      new Fixture()
          .add("locking", IndicatorType.PERCENT)
          .add("latrines", IndicatorType.COUNT)
          .add("lit", IndicatorType.YES_NO);

  /** The tables of a download; the newer row of S1 is the third. */
  private static List<Table> download(String platform) {
    return switch (platform) {
      case "Kobo" -> kobo("a.xlsx", "", "_submission__uuid", "_uuid");
      case "Kobo by id" -> kobo("a.xlsx", "", "_submission__id", "_id");
      case "Kobo by row" -> kobo("a.xlsx", "", "_parent_index", "_index");
      case "Kobo through R" -> kobo("a.xlsx", "X", "X_submission__uuid", "X_uuid");
      case "ODK" -> odk("form.csv", "form-latrine.csv");
      case "ODK in a zip" -> odk("x.zip/form.csv", "x.zip/form-latrine.csv");
      default -> odk("sites.csv", "latrines.csv");
    };
  }

  private static List<Table> kobo(String file, String prefix, String inRepeat, String inForm) {
    MemoryTable form =
        MemoryTable.sheet(
            file, "Sites", "main/site_id", "main/lit", inForm, prefix + "_submission_time");
    MemoryTable latrines =
        MemoryTable.sheet(file, "latrine", "main/latrine/lock", prefix + "_parent_index", inRepeat);
    return fill(form, latrines, key -> key, true);
  }

  private static List<Table> odk(String file, String repeat) {
    MemoryTable form = MemoryTable.csv(file, "main-site_id", "main-lit", "KEY", "SubmissionDate");
    MemoryTable latrines = MemoryTable.csv(repeat, "lock", "PARENT_KEY", "KEY");
    return fill(form, latrines, key -> "uuid:" + key, false);
  }

  private static List<Table> fill(
      MemoryTable form, MemoryTable latrines, UnaryOperator<String> key, boolean kobo) {
    form.row("S1", "no", key.apply("1"), "2025-01-01T00:00:00")
        .row("S2", "yes", key.apply("2"), "2025-01-01T00:00:00")
        .row("S1", "yes", key.apply("3"), "2025-02-01T00:00:00")
        .row("S3", "no", key.apply("4"), "2025-01-01T00:00:00");
    String[][] rows = {
      {"1", "no"}, {"2", "yes"}, {"2", "no"}, {"3", "yes"}, {"3", "yes"}, {"3", ""}, {"9", "yes"}
    };
    for (String[] row : rows) {
      String parent = key.apply(row[0]);
      if (kobo) {
        latrines.row(row[1], row[0], parent);
      } else {
        latrines.row(row[1], parent, parent + "/main/latrine[1]");
      }
    }
    return List.of(form, latrines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kobo",
        "Kobo by id",
        "Kobo by row",
        "Kobo through R",
        "ODK",
        "ODK in a zip",
        "two files"
      })
  void repeatsGoToTheRowOfTheirForm(String platform) throws UnusableInputException {
    Fixture.Read read = read(BY_SITE, download(platform));

    assertThat(read.ids()).containsExactly("S2", "S1", "S3");
    assertThat(read.answers("lit")).containsExactly("yes", "yes", "no");
    assertThat(read.answers("locking")).containsExactly("50", "100", "unknown");
    assertThat(read.answers("latrines")).containsExactly("2", "3", "unknown");
    assertThat(read.books()).isEqualTo(new UnitBooks(3, 1, 6, 1, 0));
    assertThat(read.codes())
        .containsExactlyInAnyOrder("duplicate-older", "row-without-parent", "rows-without-answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kobo", "Kobo through R", "ODK in a zip"})
  void repeatsGoToTheUnitThatTheirFormIsGroupedBy(String platform) throws UnusableInputException {
    String mapping =
        """
        group_by: {unit: {header: site_id}}
        columns:
          locking: {header: lock, as: {share: [yes]}}
          lit: {header: lit, as: {all: [yes]}}
          latrines: {as: count}
        """;

    Fixture.Read read = read(mapping, download(platform));

    assertThat(read.ids()).containsExactly("S1", "S2", "S3");
    assertThat(read.answers("locking")).containsExactly("200/3", "50", "unknown");
    assertThat(read.answers("lit")).containsExactly("no", "yes", "no");
    assertThat(read.answers("latrines")).as("rows of the form").containsExactly("2", "1", "1");
    assertThat(read.books()).isEqualTo(new UnitBooks(3, 0, 7, 1, 0));
  }

  @Test
  void theSheetOfARepeatCanBeAskedFor() throws UnusableInputException {
    String mapping =
        """
        sheet: latrine
        group_by: {unit: {header: site_id}}
        columns: {latrines: {as: count}}
        """;

    assertThat(read(mapping, download("Kobo")).answers("latrines"))
        .containsExactly("4", "2", "unknown");
  }

  @Test
  void theRepeatsOfFilteredRowsAreFilteredWithThem() throws UnusableInputException {
    RowSelection selection =
        new RowSelection(List.of(Where.of("site_id=S2").orElseThrow()), Set.of());

    Fixture.Read read =
        fixture.read(
            mapping(BY_SITE),
            Fixture.OPTIONS.with(selection),
            download("ODK").toArray(Table[]::new));

    assertThat(read.answers("latrines")).containsExactly("2");
    assertThat(read.books()).isEqualTo(new UnitBooks(1, 0, 2, 0, 8));
    assertThat(read.codes()).isEmpty();
  }

  @Test
  void withoutAMappingRepeatsAreLeftAsideAndTheFormIsRead() throws UnusableInputException {
    Fixture.Read read = fixture.read(download("ODK").toArray(Table[]::new));

    assertThat(read.ids()).containsExactly("S2", "S1", "S3");
    assertThat(read.messages())
        .contains(
            "form-latrine.csv:1:1: `form-latrine.csv` holds rows finer than a site and is left"
                + " aside: a mapping can say with `as` how they become one answer");
  }

  @Test
  void keysThatAreButRowNumbersDoNotJoinFilesOfOtherNames() {
    MemoryTable form = MemoryTable.csv("sites.csv", "site_id", "_index").row("S1", "1");
    MemoryTable latrines = MemoryTable.csv("rooms.csv", "lock", "_parent_index").row("yes", "1");

    assertThat(refusal(mapping("{}"), form, latrines)).hasSize(1);
  }

  @Test
  void whatIsPutTogetherMustStandInARepeat() {
    MemoryTable form = MemoryTable.csv("sites.csv", "site_id", "lock").row("S1", "yes");

    assertThat(refusal(mapping("columns: {locking: {header: lock, as: {share: [yes]}}}"), form))
        .containsExactly(
            "sites.csv:1:1: error: `as` says how several rows become one answer to `locking`, but"
                + " each row here is a site\n"
                + "  hint: take it away; if the rows are finer, name their unit: `group_by: {unit:"
                + " {header: …}}`; if the column is of a repeat, give all tables of the form");
  }

  @Test
  void aColumnOfTwoRepeatsMustBeToldApart() {
    MemoryTable form = MemoryTable.sheet("a.xlsx", "Sites", "site_id", "_index").row("S1", "1");
    MemoryTable one = MemoryTable.sheet("a.xlsx", "one", "lock", "_parent_index").row("yes", "1");
    MemoryTable two = MemoryTable.sheet("a.xlsx", "two", "lock", "_parent_index").row("yes", "1");
    String mapping = "columns: {locking: {header: lock, as: {share: [yes]}}}";

    assertThat(refusal(mapping(mapping), form, one, two))
        .contains(
            "a.xlsx [two] A1: error: the column that the mapping names for `locking` is in several"
                + " repeats: `one`, `two`\n"
                + "  hint: name the one to read with `sheet`");
  }

  private Fixture.Read read(String yaml, List<Table> tables) throws UnusableInputException {
    return fixture.read(mapping(yaml), Fixture.OPTIONS, 2, tables.toArray(Table[]::new));
  }

  private List<String> refusal(Mapping mapping, Table... tables) {
    UnusableInputException thrown =
        catchThrowableOfType(
            UnusableInputException.class, () -> fixture.read(mapping, Fixture.OPTIONS, tables));
    return thrown.problems().stream().map(Problem::toString).toList();
  }

  private Mapping mapping(String yaml) {
    try {
      return MappingFile.read(
          YamlFile.of("mapping.yaml", yaml.getBytes(UTF_8)), List.of(fixture.checklist()));
    } catch (UnusableInputException unusable) {
      throw new IllegalArgumentException(unusable.problems().toString(), unusable);
    }
  }
}
