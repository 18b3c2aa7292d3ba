package org.pmaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Gap;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

class WaiversTest {

  private static final String YAML =
      """
      waivers:
        - criterion: B
          unit: S1
          reason: works under way
          approved_by: Area coordinator
          approved_on: 2026-01-10
          expires: 2026-06-30
          link: https://example.org/minutes
      """;

  /** A critical and of weight 3; B and C of weights 2 and 1. */
  private final Checklist abc =
      MadeChecklist.abc().switchOff("D", "no committee exists yet").made();

  private final UnitResult unit = MadeUnit.good(abc, "S1").notMet("B").partly("C", 50).made();

  @Test
  void labelsTheGapAndLeavesTheCriterionOutOfBothSums() throws Exception {
    UnitResult waived = on("2026-03-01", YAML).apply(abc, unit);

    assertThat(waived.gaps().get(0).waiver())
        .hasValueSatisfying(
            label -> {
              assertThat(label.inForce()).isTrue();
              assertThat(label.reason()).isEqualTo("works under way");
              assertThat(label.approvedBy()).isEqualTo("Area coordinator");
              assertThat(label.approvedOn()).isEqualTo(LocalDate.of(2026, 1, 10));
              assertThat(label.expires()).isEqualTo(LocalDate.of(2026, 6, 30));
              assertThat(label.link()).contains("https://example.org/minutes");
            });
    assertThat(waived.gaps().get(1).waiver()).isEmpty();
    assertThat(waived.scores()).isEqualTo(unit.scores());
    assertThat(waived.scores().score()).contains(Fraction.of(350, 6));
    assertThat(waived.scoreAfterWaivers()).contains(Fraction.of(350, 4));
  }

  @ParameterizedTest(name = "on {0}: in force {1}")
  @CsvSource({"2026-01-10,true", "2026-06-30,true", "2026-07-01,false", "2027-01-01,false"})
  void holdsThroughTheEndOfItsLastDay(String day, boolean inForce) throws Exception {
    Gap gap = on(day, YAML).apply(abc, unit).gaps().get(0);

    assertThat(gap.isWaived()).isEqualTo(inForce);
    assertThat(gap.waiver()).isPresent();
  }

  @Test
  void anExpiredWaiverChangesNoScore() throws Exception {
    assertThat(on("2026-07-01", YAML).apply(abc, unit).scoreAfterWaivers()).isEmpty();
  }

  @Test
  void doesNotCountBeforeItsApproval() throws Exception {
    Waivers waivers = on("2026-01-09", YAML);

    assertThat(waivers.apply(abc, unit)).isEqualTo(unit);
    assertThat(waivers.unused(abc).stream().map(Note::message))
        .containsExactly("the waiver of B for S1 does not count before 2026-01-10");
  }

  @Test
  void oneForAnyUnitCoversThemAll() throws Exception {
    Waivers waivers = on("2026-03-01", YAML.replace("unit: S1", "unit: \"*\""));

    assertThat(waivers.apply(abc, MadeUnit.good(abc, "S7").notMet("B").made()).hasWaivedGap())
        .isTrue();
    assertThat(waivers.unused(abc)).isEmpty();
  }

  @Test
  void oneInForceIsPreferredToOneThatIsNot() throws Exception {
    String both =
        YAML.replace("2026-06-30", "2026-02-01")
            + """
              - criterion: B
                unit: "*"
                reason: all are short of it
                approved_by: Area coordinator
                approved_on: 2026-01-10
                expires: 2026-06-30
            """;

    assertThat(on("2026-03-01", both).apply(abc, unit).gaps().get(0).waiver())
        .hasValueSatisfying(label -> assertThat(label.reason()).isEqualTo("all are short of it"));
  }

  @Test
  void saysWhichWaiversAreNotUsed() throws Exception {
    String yaml =
        """
        waivers:
          - {criterion: B, unit: S9, reason: r, approved_by: Role, approved_on: 2026-01-10, expires: 2026-06-30}
          - {criterion: A, unit: S1, reason: r, approved_by: Role, approved_on: 2026-01-10, expires: 2026-06-30}
          - {criterion: A, unit: "*", reason: r, approved_by: Role, approved_on: 2026-01-10, expires: 2026-06-30}
          - {criterion: D, unit: S1, reason: r, approved_by: Role, approved_on: 2026-01-10, expires: 2026-06-30}
        """;

    Result result = on("2026-03-01", yaml).apply(MadeResult.of(abc, unit));

    assertThat(
            result.audits().get(0).dataQuality().stream().map(n -> n.place() + " " + n.message()))
        .containsExactly(
            "w.yaml:2:5 the waiver of B for S9 is unused: the data have no such unit",
            "w.yaml:3:5 the waiver of A for S1 is unused: it has no such gap",
            "w.yaml:4:5 the waiver of A for * is unused: no unit has that gap",
            "w.yaml:5:5 the waiver of D for S1 is unused: it has no such gap");
  }

  @Test
  void whereAllThatIsKnownIsWaivedNoScoreIsLeft() throws Exception {
    UnitResult only =
        MadeUnit.of(abc, "S1").notMet("B").notApplicable("A").notApplicable("C").made();

    assertThat(on("2026-03-01", YAML).apply(abc, only).scoreAfterWaivers()).isEmpty();
  }

  @Test
  void readsTheIdACriterionOnceHad() throws Exception {
    Checklist renamed = MadeChecklist.named("acme-site").renamed("B2", "B", 2).made();
    List<Waiver> waivers = WaiverReader.read(file(YAML), List.of(renamed), OptionalInt.empty());

    assertThat(waivers).extracting(Waiver::criterion).containsExactly("B2");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "criterion: B|criterion: BB|2:16: error: no checklist of this run has a criterion `BB`",
        "unit: S1|unit: |3:10: error: `unit` is empty",
        "expires: 2026-06-30|until: 2026-06-30|7:5: error: unknown key `until`",
        "expires: 2026-06-30|expires: 30 June"
            + "|7:14: error: `expires` must be a date, but is `30 June`",
        "expires: 2026-06-30|expires: 2026-01-09"
            + "|7:14: error: it expires on 2026-01-09, before it was approved",
        "expires: 2026-06-30|expires: 2027-01-11"
            + "|7:14: error: it expires more than a year after its approval",
        "approved_by: Area coordinator|approved_by: a.b@example.org"
            + "|5:18: error: `approved_by` must be a role, but is an address",
        "link: https://example.org/minutes|link: minutes"
            + "|8:11: error: `link` cannot be `minutes`",
        "waivers:|waiver:|1:1: error: `waivers` is missing"
      })
  void saysWhereAWaiverIsWrong(String right, String wrong, String problem) {
    assertThat(problems(YAML.replace(right, wrong), OptionalInt.empty()))
        .anySatisfy(found -> assertThat(found).startsWith("w.yaml:" + problem));
  }

  @ParameterizedTest(name = "without {0}")
  @ValueSource(strings = {"criterion", "unit", "reason", "approved_by", "approved_on", "expires"})
  void allButTheLinkIsRequired(String key) {
    String linkFirst =
        "waivers:\n  - link: https://example.org/minutes\n"
            + "    "
            + YAML.substring(YAML.indexOf("criterion"), YAML.indexOf("    link"));

    assertThat(
            problems(linkFirst.replaceAll("(?m)^    " + key + ": .*\n", ""), OptionalInt.empty()))
        .anySatisfy(found -> assertThat(found).contains("error: `%s` is missing".formatted(key)));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    String yaml = YAML.replace("criterion: B", "criterion: X").replace("2026-06-30", "soon");

    assertThat(problems(yaml, OptionalInt.empty())).hasSize(2);
  }

  @Test
  void aSecondWaiverOfTheSameGapIsAProblem() {
    assertThat(problems(YAML + YAML.substring(YAML.indexOf("  -")), OptionalInt.empty()))
        .containsExactly(
            "w.yaml:10:11: error: a second waiver of `B` for `S1`\n"
                + "   10 |     unit: S1\n      |           ^^\n  hint: keep the one that holds");
  }

  @Test
  void aYearIsTheLimitUnlessAnotherIsSet() throws Exception {
    String day = YAML.replace("2026-06-30", "2027-01-10");
    String later = YAML.replace("2026-06-30", "2027-01-11");

    assertThat(problems(day, OptionalInt.empty())).isEmpty();
    assertThat(problems(later, OptionalInt.empty())).hasSize(1);
    assertThat(problems("max_days: 400\n" + later, OptionalInt.empty())).isEmpty();
    assertThat(problems(later, OptionalInt.of(366))).isEmpty();
    assertThat(problems("max_days: 400\n" + later, OptionalInt.of(30)))
        .anySatisfy(
            found ->
                assertThat(found)
                    .contains("it expires more than 30 days after its approval")
                    .endsWith("hint: choose 2026-02-09 or earlier, and renew it then"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void neverChangesARawScoreOrRating(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      MadeUnit made = MadeUnit.of(abc, "S1");
      for (Criterion criterion : abc.criteria()) {
        made.partly(criterion.id(), random.nextInt(100));
      }
      UnitResult raw = made.made();
      UnitResult waived = on("2026-03-01", YAML).apply(abc, raw);

      assertThat(waived.scores()).isEqualTo(raw.scores());
      assertThat(waived.rating()).isEqualTo(raw.rating());
      assertThat(waived.verdicts()).isEqualTo(raw.verdicts());
      assertThat(waived.principles()).isEqualTo(raw.principles());
      assertThat(waived.gaps()).hasSameSizeAs(raw.gaps());
    }
  }

  private Waivers on(String day, String yaml) throws UnusableInputException {
    return new Waivers(
        WaiverReader.read(file(yaml), List.of(abc), OptionalInt.empty()), LocalDate.parse(day));
  }

  private List<String> problems(String yaml, OptionalInt maxDays) {
    try {
      WaiverReader.read(file(yaml), List.of(abc), maxDays);
      return List.of();
    } catch (UnusableInputException e) {
      assertThat(e.kind()).isEqualTo(UnusableInputException.Kind.DEFINITION);
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  private static YamlFile file(String yaml) throws UnusableInputException {
    return YamlFile.of("w.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
