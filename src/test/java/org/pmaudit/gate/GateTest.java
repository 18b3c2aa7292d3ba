package org.pmaudit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.Gap.WaiverLabel;
import org.pmaudit.result.Input;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

class GateTest {

  /** A critical and of weight 3; B and C of weights 2 and 1. */
  private final Checklist abc = MadeChecklist.abc().made();

  @Test
  void passesWithoutACriticalGap() {
    UnitResult one = MadeUnit.good(abc, "S1").partly("B", 50).made();
    UnitResult two = MadeUnit.good(abc, "S2").notMet("C").made();

    assertThat(sentence(GateConditions.DEFAULT, one, two))
        .isEqualTo("GATE PASSED: 2 sites, 0 critical gaps, lowest score 83.3 (S1). exit 0");
  }

  @Test
  void failsOnACriticalGap() {
    UnitResult bad = MadeUnit.good(abc, "S1").named("Old Quarry").notMet("A").notMet("C").made();
    UnitResult good = MadeUnit.good(abc, "S2").made();

    assertThat(sentence(GateConditions.DEFAULT, bad, good))
        .isEqualTo("GATE FAILED: 1 critical gap in 1 site (S1: A). exit 1");
    assertThat(lines(GateConditions.DEFAULT, bad, good))
        .containsExactly("FAIL  S1 Old Quarry (acme-site): critical gap A", "PASS  S2 (acme-site)");
  }

  @Test
  void aPartlyMetCriticalCriterionIsNoCriticalGap() {
    UnitResult unit = MadeUnit.good(abc, "S1").partly("A", 50).made();

    assertThat(outcome(GateConditions.DEFAULT, unit)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(failOn(FailOn.GAP), unit)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void anyGapAndAnyUnknownFailWhereAskedFor() {
    UnitResult gap = MadeUnit.good(abc, "S1").partly("B", 50).notMet("C").made();
    UnitResult open = MadeUnit.good(abc, "S2").unknown("C").made();

    assertThat(sentence(failOn(FailOn.GAP), gap, open))
        .isEqualTo("GATE FAILED: 2 gaps in 1 site (S1: B, C). exit 1");
    assertThat(sentence(failOn(FailOn.UNKNOWN), gap, open))
        .isEqualTo("GATE FAILED: 1 site short of what is asked (S2: not known: C). exit 1");
  }

  @Test
  void anUnknownCriticalCriterionLeavesItOpen() {
    UnitResult unit = MadeUnit.good(abc, "S1").unknown("A").made();

    assertThat(sentence(GateConditions.DEFAULT, unit))
        .isEqualTo("INCONCLUSIVE: 1 site cannot be judged (S1: critical but not known: A). exit 4");
    assertThat(lines(GateConditions.DEFAULT, unit))
        .containsExactly("OPEN  S1 (acme-site): critical but not known: A");
    assertThat(outcome(failOn(FailOn.NEW_CRITICAL), unit)).isEqualTo(Outcome.INCONCLUSIVE);
    assertThat(outcome(failOn(FailOn.GAP), unit)).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aKnownFailureOutweighsAnOpenQuestion() {
    UnitResult open = MadeUnit.good(abc, "S1").unknown("A").made();
    UnitResult bad = MadeUnit.good(abc, "S2").notMet("A").made();

    assertThat(sentence(GateConditions.DEFAULT, open, bad))
        .isEqualTo(
            "GATE FAILED: 1 critical gap in 1 site (S2: A); 1 site cannot be judged (S1: critical"
                + " but not known: A). exit 1");
  }

  @Test
  void comparesBeforeRounding() {
    Checklist fine = MadeChecklist.named("fine").criterion("A", 5).criterion("B", 5).made();
    UnitResult near = MadeUnit.of(fine, "S1").partly("A", 80).partly("B", 79).made();
    UnitResult exact = MadeUnit.of(fine, "S2").partly("A", 80).partly("B", 80).made();

    assertThat(near.scores().score()).contains(Fraction.parse("79.5"));
    assertThat(sentence(failUnder("79.51"), near))
        .isEqualTo(
            "GATE FAILED: 1 site short of what is asked (S1: score 79.5 is under 79.51). exit 1");
    assertThat(outcome(failUnder("80"), exact)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(failUnder("80"), near)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void seventyNinePointNineSixIsUnderEighty() {
    MadeChecklist many = MadeChecklist.named("many");
    for (int i = 0; i < 25; i++) {
      many.criterion("K" + i, 1);
    }
    Checklist checklist = many.made();
    MadeUnit unit = MadeUnit.of(checklist, "S1");
    for (int i = 0; i < 25; i++) {
      unit.partly("K" + i, i == 0 ? 79 : 80);
    }
    UnitResult made = unit.made();

    assertThat(made.scores().score()).contains(Fraction.parse("79.96"));
    assertThat(sentence(failUnder("80"), made))
        .isEqualTo(
            "GATE FAILED: 1 site short of what is asked (S1: score 79.9 is under 80). exit 1");
  }

  @Test
  void holdsAPartOfTheScoreToALimitOfItsOwn() {
    UnitResult unit = MadeUnit.good(abc, "S1").notMet("C").made();

    assertThat(lines(named("psea", "70"), unit))
        .containsExactly("FAIL  S1 (acme-site): psea 66.6 is under 70");
    assertThat(outcome(named("psea", "66"), unit)).isEqualTo(Outcome.PASSED);
    assertThat(lines(named("accountability", "70"), unit))
        .containsExactly("FAIL  S1 (acme-site): accountability 0.0 is under 70");
    assertThat(lines(named("acme-site", "90"), unit))
        .containsExactly("FAIL  S1 (acme-site): score 83.3 is under 90");
    assertThat(outcome(named("other-site", "90"), unit)).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aPartWithoutAScoreIsNeverAPass() {
    UnitResult unit = MadeUnit.good(abc, "S1").made();

    assertThat(sentence(named("mhpss", "10"), unit))
        .isEqualTo("INCONCLUSIVE: 1 site cannot be judged (S1: mhpss has no value). exit 4");
  }

  @Test
  void aScoreOfTooFewAnswersIsNeverAPass() {
    UnitResult thin = MadeUnit.good(abc, "S1").unknown("A").made();

    assertThat(lines(new GateConditions(Set.of(), limit("50"), Map.of(), Optional.empty()), thin))
        .containsExactly("OPEN  S1 (acme-site): score rests on too few answers");
  }

  @Test
  void coverageUnderTheMinimumLeavesItOpen() {
    UnitResult unit = MadeUnit.good(abc, "S1").unknown("B").made();

    assertThat(sentence(minCoverage("66.67"), unit))
        .isEqualTo(
            "INCONCLUSIVE: 1 site cannot be judged (S1: coverage 66.6 % is under 66.67 %). exit 4");
    assertThat(outcome(minCoverage("66.66"), unit)).isEqualTo(Outcome.PASSED);
  }

  @Test
  void withoutAnythingThatAppliesThereIsNoCoverage() {
    UnitResult none =
        MadeUnit.of(abc, "S1").notApplicable("A").notApplicable("B").notApplicable("C").made();
    UnitResult good = MadeUnit.good(abc, "S2").made();

    assertThat(lines(minCoverage("1"), none, good))
        .containsExactly(
            "PASS  S2 (acme-site)",
            "OPEN  S1 (acme-site): nothing applies, so there is no coverage");
  }

  @Test
  void nothingToJudgeIsNeverAPass() {
    UnitResult blank = MadeUnit.of(abc, "S1").made();
    UnitResult none =
        MadeUnit.of(abc, "S1").notApplicable("A").notApplicable("B").notApplicable("C").made();
    String why =
        "acme-site found no answer it could judge; sites.csv has no answer that could be"
            + " judged";

    assertThat(sentence(failOn(FailOn.GAP), blank)).isEqualTo("INCONCLUSIVE: " + why + ". exit 4");
    assertThat(sentence(failOn(FailOn.GAP), none)).isEqualTo("INCONCLUSIVE: " + why + ". exit 4");
    assertThat(sentence(failOn(FailOn.GAP))).isEqualTo("INCONCLUSIVE: " + why + ". exit 4");
    assertThat(Gate.judge(MadeResult.of(List.of()), failOn(FailOn.GAP), each -> {}).sentence())
        .isEqualTo(
            "INCONCLUSIVE: no checklist was held against the data; no data were read. exit 4");
  }

  @Test
  void anInputWithoutAJudgedUnitLeavesTheWholeOpen() {
    Result result = MadeResult.of(abc, MadeUnit.good(abc, "S1").made());
    List<Input> inputs = new ArrayList<>(result.inputs());
    inputs.add(new Input("empty.csv", "00", new Input.Rows(0, 0, 0, 0, 0, 0), 0));
    Result two =
        new Result(
            result.toolVersion(),
            result.asOf(),
            result.sensitivity(),
            false,
            inputs,
            result.audits());

    assertThat(Gate.judge(two, GateConditions.DEFAULT, each -> {}).sentence())
        .isEqualTo("INCONCLUSIVE: empty.csv has no answer that could be judged. exit 4");
  }

  @Test
  void onlyWhatIsNewOrWorseFailsAgainstABaseline() {
    UnitResult known =
        MadeUnit.good(abc, "S1").notMet("A").label("A", BaselineLabel.UNCHANGED).made();
    UnitResult better =
        MadeUnit.good(abc, "S2").partly("B", 50).label("B", BaselineLabel.BETTER).made();
    UnitResult fresh = MadeUnit.good(abc, "S3").notMet("A").label("A", BaselineLabel.NEW).made();
    UnitResult worse = MadeUnit.good(abc, "S4").notMet("B").label("B", BaselineLabel.WORSE).made();

    assertThat(outcome(failOn(FailOn.NEW, FailOn.NEW_CRITICAL), known, better))
        .isEqualTo(Outcome.PASSED);
    assertThat(sentence(failOn(FailOn.NEW_CRITICAL), known, better, fresh, worse))
        .isEqualTo("GATE FAILED: 1 new critical gap in 1 site (S3: A). exit 1");
    assertThat(sentence(failOn(FailOn.NEW), known, better, fresh, worse))
        .isEqualTo("GATE FAILED: 2 new gaps in 2 sites (S3: A). exit 1");
  }

  @Test
  void aWaivedGapTriggersNothing() {
    UnitResult unit =
        MadeUnit.good(abc, "S1")
            .notMet("A")
            .label("A", BaselineLabel.NEW)
            .waived("A", waiver(true))
            .made();

    for (FailOn condition : EnumSet.allOf(FailOn.class)) {
      assertThat(outcome(failOn(condition), unit)).as(condition.word()).isEqualTo(Outcome.PASSED);
    }
    assertThat(sentence(GateConditions.DEFAULT, unit))
        .isEqualTo(
            "GATE PASSED: 1 site, 0 critical gaps, lowest score 50.0 (S1); 1 waived gap, until"
                + " 2026-06-30. exit 0");
  }

  @Test
  void scoresLeaveWaivedCriteriaOutOfBothSums() {
    UnitResult unit =
        MadeUnit.good(abc, "S1").notMet("B").partly("C", 50).waived("B", waiver(true)).made();

    assertThat(outcome(failUnder("87.5"), unit)).isEqualTo(Outcome.PASSED);
    assertThat(lines(failUnder("87.6"), unit))
        .containsExactly("FAIL  S1 (acme-site): score 87.5 is under 87.6");
    assertThat(outcome(named("psea", "50"), unit)).isEqualTo(Outcome.PASSED);
    assertThat(outcome(named("psea", "51"), unit)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void whereAllThatIsKnownIsWaivedThereIsNoScore() {
    UnitResult unit =
        MadeUnit.of(abc, "S1")
            .notApplicable("A")
            .notApplicable("C")
            .notMet("B")
            .waived("B", waiver(true))
            .made();

    assertThat(sentence(failUnder("10"), unit))
        .isEqualTo("INCONCLUSIVE: 1 site cannot be judged (S1: score has no value). exit 4");
  }

  @Test
  void anExpiredWaiverWaivesNothing() {
    UnitResult unit = MadeUnit.good(abc, "S1").notMet("A").waived("A", waiver(false)).made();

    assertThat(outcome(GateConditions.DEFAULT, unit)).isEqualTo(Outcome.FAILED);
    assertThat(sentence(failOn(FailOn.EXPIRED_WAIVER), unit))
        .isEqualTo("GATE FAILED: 1 gap with an expired waiver in 1 site (S1: A). exit 1");
  }

  @Test
  void conditionsAreJoinedByOr() {
    UnitResult unit = MadeUnit.good(abc, "S1").notMet("B").unknown("C").made();

    assertThat(lines(failOn(FailOn.GAP, FailOn.UNKNOWN), unit))
        .containsExactly("FAIL  S1 (acme-site): gap B; not known: C");
  }

  @ParameterizedTest(name = "{0} gaps give 1")
  @ValueSource(ints = {1, 255, 256, 257, 512})
  void theOutcomeIsNeverACount(int gaps) {
    UnitResult[] units = new UnitResult[gaps];
    Arrays.setAll(units, i -> MadeUnit.good(abc, "S" + i).notMet("A").made());

    assertThat(sentence(GateConditions.DEFAULT, units)).endsWith(". exit 1");
    assertThat(outcome(GateConditions.DEFAULT, units)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void severalChecklistsAreToldApart() {
    Checklist other = MadeChecklist.named("acme-water").critical("W", 1).made();
    Result result =
        MadeResult.of(
            List.of(
                MadeResult.audit(abc, List.of(MadeUnit.good(abc, "S1").made())),
                MadeResult.audit(other, List.of(MadeUnit.of(other, "S1").notMet("W").made()))));

    assertThat(Gate.judge(result, GateConditions.DEFAULT, each -> {}).sentence())
        .isEqualTo("GATE FAILED: 1 critical gap in 1 site of acme-water (S1: W). exit 1");
    assertThat(Gate.judge(result, failOn(), each -> {}).sentence())
        .isEqualTo("GATE PASSED: 1 site, lowest score 0.0 (S1). exit 0");
  }

  @Test
  void somethingGraverNeverReadsAsPassed() {
    GateVerdict passed =
        judge(GateConditions.DEFAULT, new ArrayList<>(), MadeUnit.good(abc, "S1").made());
    GateVerdict failed =
        judge(
            GateConditions.DEFAULT, new ArrayList<>(), MadeUnit.good(abc, "S1").notMet("A").made());

    assertThat(passed.sentence("1 file could not be read", 3))
        .isEqualTo(
            "GATE NOT PASSED: 1 file could not be read; of the rest 1 site, 0 critical gaps,"
                + " lowest score 100.0 (S1). exit 3");
    assertThat(failed.sentence("1 file could not be read", 3))
        .isEqualTo(
            "GATE FAILED: 1 file could not be read; 1 critical gap in 1 site (S1: A). exit 3");
  }

  @Test
  void aNameOfTheDataCannotBeginALineOfItsOwn() {
    UnitResult unit =
        MadeUnit.good(abc, "S1\n::error::x").named("Old\r\nQuarry").notMet("A").made();

    assertThat(lines(GateConditions.DEFAULT, unit))
        .containsExactly("FAIL  S1 ::error::x Old  Quarry (acme-site): critical gap A");
    assertThat(sentence(GateConditions.DEFAULT, unit))
        .isEqualTo("GATE FAILED: 1 critical gap in 1 site (S1 ::error::x: A). exit 1");
  }

  @Test
  void longListsOfIdsAreCounted() {
    MadeChecklist many = MadeChecklist.named("many");
    for (int i = 1; i <= 7; i++) {
      many.criterion("K" + i, 1);
    }
    Checklist checklist = many.made();
    MadeUnit unit = MadeUnit.of(checklist, "S1");
    for (int i = 1; i <= 7; i++) {
      unit.notMet("K" + i);
    }

    assertThat(lines(failOn(FailOn.GAP), unit.made()))
        .containsExactly("FAIL  S1 (many): gaps K1, K2, K3, K4, K5 and 2 more");
  }

  @Test
  void theWordsOfConditionsAreThoseOfTheCommandLine() {
    assertThat(FailOn.words())
        .containsExactly("critical", "gap", "unknown", "new", "new-critical", "expired-waiver");
    assertThat(FailOn.of("new-critical")).contains(FailOn.NEW_CRITICAL);
    assertThat(FailOn.of("NEW")).isEmpty();
  }

  static WaiverLabel waiver(boolean inForce) {
    return new WaiverLabel(
        inForce,
        "works under way",
        "Area coordinator",
        LocalDate.of(2026, 1, 10),
        inForce ? LocalDate.of(2026, 6, 30) : LocalDate.of(2026, 2, 28),
        Optional.empty());
  }

  private static GateConditions failOn(FailOn... conditions) {
    return new GateConditions(Set.of(conditions), Optional.empty(), Map.of(), Optional.empty());
  }

  private static GateConditions failUnder(String percent) {
    return new GateConditions(Set.of(), limit(percent), Map.of(), Optional.empty());
  }

  private static GateConditions named(String name, String percent) {
    return new GateConditions(
        Set.of(), Optional.empty(), Map.of(name, new BigDecimal(percent)), Optional.empty());
  }

  private static GateConditions minCoverage(String percent) {
    return new GateConditions(Set.of(), Optional.empty(), Map.of(), limit(percent));
  }

  private static Optional<BigDecimal> limit(String percent) {
    return Optional.of(new BigDecimal(percent));
  }

  private String sentence(GateConditions conditions, UnitResult... units) {
    return judge(conditions, new ArrayList<>(), units).sentence();
  }

  private Outcome outcome(GateConditions conditions, UnitResult... units) {
    return judge(conditions, new ArrayList<>(), units).outcome();
  }

  private List<String> lines(GateConditions conditions, UnitResult... units) {
    List<UnitVerdict> verdicts = new ArrayList<>();
    judge(conditions, verdicts, units);
    return verdicts.stream().map(UnitVerdict::line).toList();
  }

  private GateVerdict judge(
      GateConditions conditions, List<UnitVerdict> verdicts, UnitResult... units) {
    Checklist checklist = units.length == 0 ? abc : checklistOf(units[0]);
    return Gate.judge(MadeResult.of(checklist, units), conditions, verdicts::add);
  }

  /** Every unit here is of {@code abc}, save those of a test's own checklist. */
  private Checklist checklistOf(UnitResult unit) {
    if (unit.verdicts().keySet().equals(Set.of("A", "B", "C"))) {
      return abc;
    }
    MadeChecklist own = MadeChecklist.named(unit.verdicts().containsKey("K1") ? "many" : "fine");
    unit.verdicts().keySet().forEach(id -> own.criterion(id, id.startsWith("K") ? 1 : 5));
    return own.made();
  }
}
