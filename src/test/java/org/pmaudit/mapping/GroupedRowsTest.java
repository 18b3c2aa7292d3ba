package org.pmaudit.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Derivation;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

class GroupedRowsTest {

  private final Fixture fixture =
      new Fixture()
          .add("count", IndicatorType.COUNT)
          .add("number", IndicatorType.NUMBER)
          .add("percent", IndicatorType.PERCENT)
          .add("answer", IndicatorType.YES_NO)
          .add("day", IndicatorType.DATE)
          .add("adm1_name", IndicatorType.TEXT)
          .add(Fixture.withUnit("per_tap", "persons/tap"));

  @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "count   | count          | a b '' dnk a | 3",
        "count   | {count: [a]}   | a b '' dnk a | 2",
        "count   | {count: [a]}   | b b          | 0",
        "count   | {count: [a]}   | '' dnk       | unknown",
        "count   | sum            | 3 4 '' 5     | 12",
        "count   | sum            | -1 2.5 7     | 7",
        "count   | sum            | NA n/a       | unknown",
        "number  | sum            | 0.5 0.25     | 3/4",
        "number  | mean           | 1 2 '' 4     | 7/3",
        "number  | median         | 9 1 2 ''     | 2",
        "number  | median         | 9 1 2 4      | 3",
        "number  | min            | 9 1 -2 ''    | -2",
        "number  | max            | 9 1 -2 x     | 9",
        "percent | {share: [yes]} | yes no '' yes Oui 1 | 80",
        "percent | {share: [yes]} | yes partly no maybe | 100/3",
        "percent | {share: [no]}  | 0 1 0 ''     | 200/3",
        "percent | {share: [a, b]} | a b c d     | 50",
        "percent | {share: [yes]} | '' dnk pnta  | unknown",
        "percent | mean           | 10% 30% ''   | 20",
        "percent | max            | 10% 30% 101% | 30",
        "answer  | {any: [yes]}   | no '' yes    | yes",
        "answer  | {any: [yes]}   | no no        | no",
        "answer  | {any: [yes]}   | no ''        | unknown",
        "answer  | {all: [yes]}   | yes yes      | yes",
        "answer  | {all: [yes]}   | yes dnk      | unknown",
        "answer  | {all: [yes]}   | yes dnk no   | no",
        "day     | max            | 2025-01-02 2025-03-04 '' | 2025-03-04",
        "day     | min            | 2025-01-02 2025-03-04 2027-01-01 | 2025-01-02",
      })
  void rowsBecomeOneAnswer(String indicator, String as, String values, String answer)
      throws UnusableInputException {
    MemoryTable table = MemoryTable.csv("households.csv", "camp", "q");
    for (String value : values.split(" ", -1)) {
      table.row("C1", value.equals("''") ? "" : value);
    }
    Mapping mapping = mapping("columns: {%s: {header: q, as: %s}}".formatted(indicator, as));

    assertThat(fixture.read(mapping, Fixture.OPTIONS, table).answers(indicator))
        .containsExactly(answer);
  }

  @Test
  void everyUnitIsPutTogetherAndTheBooksBalance() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("households.csv", "camp", "camp_name", "size", "lock", "province")
            .row("C1", "North", "4", "yes", "P1")
            .row("C2", "", "5", "no", "P2")
            .row("C1", "", "6", "", "P1")
            .row("", "", "7", "yes", "P1")
            .row("C2", "South", "", "no", "P2");
    Mapping mapping =
        mapping(
            """
            group_by: {unit: {header: camp}, name: {header: camp_name}, people: {header: size, as: sum}}
            columns:
              percent: {header: lock, as: {share: [yes]}}
              adm1_name: {header: province}
              count: {as: count}
            """);

    Fixture.Read read = fixture.read(mapping, Fixture.OPTIONS, table);

    assertThat(read.ids()).containsExactly("C1", "C2");
    assertThat(read.answers("site_name")).containsExactly("North", "South");
    assertThat(read.answers("population")).containsExactly("10", "5");
    assertThat(read.answers("percent")).containsExactly("100", "0");
    assertThat(read.answers("adm1_name")).containsExactly("P1", "P2");
    assertThat(read.answers("count")).containsExactly("2", "2");
    assertThat(read.books()).isEqualTo(new UnitBooks(2, 0, 2, 1, 0));
    assertThat(read.messages())
        .containsExactly(
            "households.csv:5:1: the row has no id of a site and is skipped",
            "households.csv:2:4: percent: 1 of 2 rows of the unit have no usable answer",
            "households.csv:3:3: population: 1 of 2 rows of the unit have no usable answer");
  }

  @Test
  void figuresAreCheckedInTheirRowBeforeRowsAreCombined() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("taps.csv", "camp", "size", "people_per_tap")
            .row("C1", "40", "20")
            .row("C1", "40", "0")
            .row("C1", "0", "0");
    Mapping mapping =
        mapping(
            """
            group_by: {unit: {header: camp}, people: {header: size, as: sum}}
            columns: {per_tap: {header: people_per_tap, as: mean}}
            """);

    assertThat(fixture.read(mapping, Fixture.OPTIONS, table).answers("per_tap"))
        .containsExactly("10");
  }

  @Test
  void theMappingSaysWhatWordsMeanBeforeTheyAreLookedFor() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("households.csv", "camp", "lock")
            .row("C1", "From inside")
            .row("C1", "broken")
            .row("C1", "no door")
            .row("C1", "not seen");
    Mapping mapping =
        mapping(
            """
            columns:
              percent:
                header: lock
                as: {share: [yes]}
                values: {From inside: yes, broken: no, no door: not_applicable, not seen: unknown}
            """);

    assertThat(fixture.read(mapping, Fixture.OPTIONS, table).answers("percent"))
        .containsExactly("50");
  }

  @Test
  void rowsOfAUnitInSeveralFilesAreOneUnit() throws UnusableInputException {
    MemoryTable first = MemoryTable.csv("a.csv", "camp", "size").row("C1", "4").row("C2", "1");
    MemoryTable second = MemoryTable.csv("b.csv", "size", "camp").row("6", "C1").row("2", "C3");
    Mapping mapping = mapping("group_by: {unit: {header: camp}, people: {header: size, as: sum}}");

    Fixture.Read read = fixture.read(mapping, Fixture.OPTIONS, first, second);

    assertThat(read.ids()).containsExactly("C1", "C2", "C3");
    assertThat(read.answers("population")).containsExactly("10", "1", "2");
    assertThat(read.books()).isEqualTo(new UnitBooks(3, 0, 1, 0, 0));
  }

  @Test
  void aColumnThatFitsIsLeftAsideIfTheMappingDoesNotSayHow() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("households.csv", "camp", "population", "adm1_name").row("C1", "4", "P");

    Fixture.Read read =
        fixture.read(mapping("columns: {count: {as: count}}"), Fixture.OPTIONS, table);

    assertThat(read.answers("population")).containsExactly("unknown");
    assertThat(read.answers("adm1_name")).containsExactly("P");
    assertThat(read.messages())
        .containsExactly(
            "households.csv:1:2: column \"population\" fits `population` and is left aside: the"
                + " mapping does not say with `as` how rows become one answer");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void theOrderOfRowsAndTheNumberOfJobsChangeNothing(int seed) throws UnusableInputException {
    Random random = new Random(seed);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String size = random.nextInt(5) == 0 ? "" : String.valueOf(random.nextInt(9));
      rows.add(new Object[] {"C" + random.nextInt(4), size, random.nextBoolean() ? "yes" : "no"});
    }
    Mapping mapping =
        mapping(
            """
            group_by: {unit: {header: camp}, people: {header: size, as: sum}}
            columns:
              percent: {header: lock, as: {share: [yes]}}
              number: {header: size2, as: median}
            """);
    Fixture.Read straight = fixture.read(mapping, Fixture.OPTIONS, 1, table(rows));
    assertThat(fixture.read(mapping, Fixture.OPTIONS, 5, table(rows))).isEqualTo(straight);

    Collections.shuffle(rows, random);
    assertThat(fixture.read(mapping, Fixture.OPTIONS, 3, table(rows)).units())
        .containsExactlyInAnyOrderElementsOf(straight.units());
  }

  private static Table table(List<Object[]> rows) {
    MemoryTable table = MemoryTable.csv("households.csv", "camp", "size", "lock", "size2");
    rows.forEach(row -> table.row(row[0], row[1], row[2], row[1]));
    return table;
  }

  @Test
  void derivationFollowsForTheWholeUnit() throws UnusableInputException {
    Derivation ratio = new Derivation(Derivation.Operation.RATIO, "population", "count");
    fixture.add(Fixture.derived("derived", ratio));
    MemoryTable table = MemoryTable.csv("h.csv", "camp", "size").row("C1", "4").row("C1", "6");
    Mapping mapping =
        mapping(
            """
            group_by: {unit: {header: camp}, people: {header: size, as: sum}}
            columns: {count: {as: count}}
            """);

    assertThat(fixture.read(mapping, Fixture.OPTIONS, table).answers("derived"))
        .as("left to scoring, which derives from the unit's answers")
        .containsExactly("unknown");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "hh_id,size | the rows are persons or households, finer than a site, as \"hh_id\" tell",
        "main/person_id,size | the rows are persons or households, finer than a site, as \"main/person_id\" tell",
        "ID du ménage,size | the rows are persons or households, finer than a site, as \"ID du ménage\" tell",
        "رقم الأسرة,size | the rows are persons or households, finer than a site, as \"رقم الأسرة\" tell",
        "hh_size,hoh_gender | the rows are persons or households, finer than a site, as \"hh_size\", \"hoh_gender\" tell",
        "_parent_index,lock | the rows are repeats within a form, finer than a site, as \"_parent_index\" tell",
        "PARENT_KEY,lock | the rows are repeats within a form, finer than a site, as \"PARENT_KEY\" tell",
      })
  void rowsFinerThanAUnitAreRefused(String headers, String message) {
    MemoryTable table = MemoryTable.csv("rows.csv", ("site_id," + headers).split(",", -1));
    table.row("S1", "1", "2");

    assertThat(refusal(table))
        .containsExactly(
            "rows.csv:1:1: error: "
                + message
                + "; scored one by one they would mean nothing\n"
                + "  hint: say in a mapping which site a row belongs to, and how the answers of its"
                + " rows become one: `group_by: {unit: {header: …}, people: {header: …, as:"
                + " sum}}`; likely columns are \"site_id\"");
  }

  @Test
  void manyRowsOfAUnitWithoutADateAreRefusedWhereAColumnSpeaksOfHouseholds() {
    MemoryTable table =
        MemoryTable.csv("rows.csv", "site_id", "hh_size").row("S1", "4").row("S1", "5");

    assertThat(refusal(table)).singleElement().asString().contains("`group_by: {unit:");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "respondent_name",
        "hh_size",
        "number of households",
        "HH No.",
        "household_hygiene",
        "person_idle"
      })
  void aTableOfSitesIsNotTakenForHouseholds(String header) throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", header).row("S1", "4").row("S2", "5");

    assertThat(fixture.read(table).ids()).containsExactly("S1", "S2");
  }

  private List<String> refusal(Table table) {
    UnusableInputException thrown =
        catchThrowableOfType(UnusableInputException.class, () -> fixture.read(table));
    assertThat(thrown.kind()).isEqualTo(UnusableInputException.Kind.DATA);
    return thrown.problems().stream().map(Problem::toString).toList();
  }

  private Mapping mapping(String yaml) throws UnusableInputException {
    String grouped =
        yaml.startsWith("group_by") ? yaml : "group_by: {unit: {header: camp}}\n" + yaml;
    return MappingFile.read(
        YamlFile.of("mapping.yaml", grouped.getBytes(UTF_8)), List.of(fixture.checklist()));
  }
}
