package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.dataset.MemoryTable;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Texts;

class BindingTest {

  private static final Texts LABEL =
      new Texts(
          Map.of(
              "en", "Latrines that work",
              "fr", "Latrines en état de marche",
              "ar", "المراحيض العاملة"));
  private static final Texts QUESTION =
      Texts.english("How many latrines work on the day of the visit?");

  private final Fixture fixture =
      new Fixture()
          .add(
              Fixture.named(
                  "latrines_functioning",
                  IndicatorType.COUNT,
                  LABEL,
                  Optional.of(QUESTION),
                  "#indicator+latrines",
                  List.of("working latrines"),
                  List.of("latrines_ok")))
          .add("toilets_clean", IndicatorType.YES_NO);

  @ParameterizedTest(name = "\"{0}\" binds by {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "latrines_functioning | id",
        "latrines_ok | id",
        "wash/latrines_functioning | path",
        "wash-site-latrines_functioning | path",
        "wash.latrines_functioning | path",
        "wash:latrines_functioning | path",
        "Latrines Functioning | name",
        "LATRINES-FUNCTIONING | name",
        "X_latrines_functioning | name",
        "Latrines that work | label",
        "latrines that WORK: | label",
        "Latrines en etat de marche | label",
        "Eau/Latrines en état de marche | label",
        "المراحيــض العاملة | label",
        "How many latrines work on the day of the visit? | label",
        "Working latrines | synonym",
      })
  void aHeaderThatIsJustTheIndicatorsBinds(String header, String how)
      throws UnusableInputException {
    Bindings bindings = bind(MemoryTable.csv("sites.csv", "site_id", header));

    assertThat(bindings.all())
        .extracting(Binding::indicator, one -> one.how().word(), Binding::shown)
        .contains(tuple("latrines_functioning", how, "\"" + header + "\" (sites.csv:1:2)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "latrines",
        "latrines that work well",
        "latrines_functioning_note",
        "No. of latrines that work",
        "_latrines",
        "functioning",
      })
  void nothingIsGuessed(String header) throws UnusableInputException {
    assertThat(bind(MemoryTable.csv("sites.csv", "site_id", header)).byIndicator())
        .containsOnlyKeys("site_id");
  }

  @Test
  void theStrongerRuleWins() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv(
                "sites.csv",
                "site_id",
                "Working latrines",
                "Latrines that work",
                "wash/latrines_ok")
            .tagged("Count", "#indicator +latrines +functioning");

    assertThat(bind(table).byIndicator().get("latrines_functioning").shown())
        .isEqualTo("\"Count\" (sites.csv:1:5)");
  }

  @Test
  void aTagWithJustThePatternsAttributesGoesBeforeOneWithMore() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id")
            .tagged("Women", "#indicator+latrines+f")
            .tagged("All", "#indicator+latrines");

    assertThat(bind(table).byIndicator().get("latrines_functioning").shown())
        .isEqualTo("\"All\" (sites.csv:1:3)");
  }

  @Test
  void eachCellOfAHeaderOfSeveralRowsBinds() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id")
            .column(List.of("Combien de latrines ?", "latrines_functioning"), Optional.empty());

    assertThat(bind(table).byIndicator().get("latrines_functioning").how()).isEqualTo(How.ID);
  }

  @Test
  void twoColumnsForOneIndicatorAreAProblemThatNamesBoth() {
    assertThat(fault(MemoryTable.csv("sites.csv", "site_id", "a/toilets_clean", "b/toilets_clean")))
        .containsExactly(
            "sites.csv:1:3: error: `toilets_clean` has two columns: \"a/toilets_clean\""
                + " (sites.csv:1:2) and \"b/toilets_clean\" (sites.csv:1:3)\n"
                + "  hint: say in a mapping which one to read: `toilets_clean: {column: B}`");
    assertThat(fault(MemoryTable.csv("sites.csv", "site_id", "toilets_clean", "toilets_clean")))
        .hasSize(1);
  }

  @Test
  void aColumnThatAPlatformAddsNeverBinds() throws UnusableInputException {
    Fixture other = new Fixture().add("today", IndicatorType.DATE).add("end", IndicatorType.DATE);
    MemoryTable table = MemoryTable.csv("sites.csv", "site_id", "today", "end", "_id", "Status");

    assertThat(other.units(Mapping.NONE, Fixture.OPTIONS, table).bindings().get(0).byIndicator())
        .containsOnlyKeys("site_id");
  }

  @Test
  void aColumnOfAChoiceIsNotTheIndicatorOfThatName() throws UnusableInputException {
    MemoryTable table =
        MemoryTable.csv("sites.csv", "site_id", "needs", "needs/toilets_clean", "needs/other");

    assertThat(bind(table).byIndicator()).containsOnlyKeys("site_id");
  }

  @Test
  void aTableWithoutUnitIdsIsAProblemThatNamesLikelyColumns() {
    assertThat(
            fault(MemoryTable.csv("sites.csv", "Camp", "Site code 1", "admin1Pcode", "Camp name")))
        .containsExactly(
            "sites.csv:1:1: error: no column has the id of a site: none is called `site_id`\n"
                + "  hint: likely columns are \"Site code 1\" (sites.csv:1:2), \"admin1Pcode\""
                + " (sites.csv:1:3), \"Camp name\" (sites.csv:1:4); name one in a mapping:"
                + " `unit: {id: {header: …}}`");
  }

  private Bindings bind(MemoryTable table) throws UnusableInputException {
    return fixture.units(Mapping.NONE, Fixture.OPTIONS, table).bindings().get(0);
  }

  private List<String> fault(MemoryTable table) {
    UnusableInputException thrown =
        catchThrowableOfType(UnusableInputException.class, () -> bind(table));
    assertThat(thrown.kind()).isEqualTo(UnusableInputException.Kind.DATA);
    return thrown.problems().stream().map(Problem::toString).toList();
  }
}
