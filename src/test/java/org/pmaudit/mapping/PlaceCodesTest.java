package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

class PlaceCodesTest {

  private final Fixture fixture =
      new Fixture()
          .add("adm1_code", IndicatorType.TEXT)
          .add("adm2_code", IndicatorType.TEXT)
          .add("adm3_code", IndicatorType.TEXT);

  @ParameterizedTest
  @ValueSource(strings = {"SS01", "CO05", "ss01"})
  void aCodeOfTheFormOfOperationalDatasetsIsKeptAsText(String code) throws UnusableInputException {
    Fixture.Read read = read(code);

    assertThat(read.answers("adm1_code")).containsExactly(code);
    assertThat(read.messages()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "01      | is digits alone: a code of a place begins with the letters of its country, and"
            + " leading zeros may be lost too",
        "SSD01   | begins with three letters, where codes of places have two for the country",
        "SS-01   | is no code of a place: two letters for the country, then digits",
        "S01     | is no code of a place: two letters for the country, then digits",
        "Unity   | is no code of a place: two letters for the country, then digits",
        "Medellín [CO05001] | is no code of a place: two letters for the country, then digits",
      })
  void anotherFormIsSaidAndTheTextIsKept(String code, String what) throws UnusableInputException {
    Fixture.Read read = read(code);

    assertThat(read.answers("adm1_code")).containsExactly(code);
    assertThat(read.messages()).containsExactly("sites.csv:2:2: adm1_code: the cell " + what);
  }

  @Test
  void aNumberInAWorkbookMayHaveLostItsLeadingZeros() throws UnusableInputException {
    Fixture.Read read = read(107);

    assertThat(read.answers("adm1_code")).containsExactly("107");
    assertThat(read.messages())
        .containsExactly(
            "sites.csv:2:2: adm1_code: the cell is stored as a number, so leading zeros may be"
                + " lost; codes of places should be text");
  }

  private Fixture.Read read(Object code) throws UnusableInputException {
    return fixture.read(MemoryTable.csv("sites.csv", "site_id", "adm1_code").row("S1", code));
  }

  @ParameterizedTest(name = "{0} > {1} > {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SS01 | SS0107 | SS010702 | \"\"",
        "SS01 | ss0107 | SS010702 | \"\"",
        "SS01 | SS0207 | SS020702 | 3",
        "SS01 | SS0107 | SS020702 | 4",
        "SS01 | NA     | SS020702 | \"\"",
      })
  void aCodeBeginsWithThatOfTheLargerArea(String adm1, String adm2, String adm3, String column)
      throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "adm1_code", "adm2_code", "adm3_code")
            .row("S1", adm1, adm2, adm3);

    assertThat(fixture.read(table).messages())
        .hasSize(column.isEmpty() ? 0 : 1)
        .allMatch(
            message ->
                message.startsWith("sites.csv:2:" + column)
                    && message.endsWith(
                        "does not begin with the code of the larger area around it"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adm%s_code", "ADM%s_PCODE", "admin%sPcode", "admin%s_code", "adm%s_pcode"})
  void everyWayToWriteTheHeaderIsKnownAtEveryLevel(String header) throws UnusableInputException {
    Checklist checklist = ChecklistLibrary.shipped().checklist("cccm-site");
    for (int level = 1; level <= 3; level++) {
      MemoryTable table = MemoryTable.csv("sites.csv", "site_id", header.formatted(level + ""));
      Bindings bindings =
          new Binder(checklist, Mapping.NONE).bind(table, new Faults(), new Notes());

      assertThat(bindings.byIndicator()).containsKey("adm" + level + "_code");
    }
  }
}
