package org.pmaudit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.compare.Comparison.Side;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap.WaiverLabel;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

class ComparingTest {

  /** A critical and of weight 3; B and C of weights 2 and 1. */
  private final Checklist abc = MadeChecklist.abc().made();

  @Test
  void tellsWhatBecameOfEveryGap() throws Exception {
    AuditComparison audit =
        compare(
            MadeUnit.good(abc, "S1").notMet("A").partly("B", 50).made(),
            MadeUnit.good(abc, "S1").notMet("B").partly("C", 50).made());

    assertThat(audit.units().get(0).gaps().stream().map(ComparingTest::shown))
        .containsExactly("B worse [DATA]", "C new [DATA]", "A fixed [DATA]");
    assertThat(audit.count(Kind.FIXED)).isEqualTo(1);
    assertThat(audit.score())
        .isEqualTo(
            new ScoreChange(Optional.of(Fraction.of(200, 6)), Optional.of(Fraction.of(350, 6))));
    assertThat(audit.score().points()).contains(Fraction.of(25, 1));
    assertThat(audit.causes()).containsExactly(Cause.DATA);
  }

  @Test
  void whatStaysAndWhatIsBetterIsStillOpen() throws Exception {
    AuditComparison audit =
        compare(
            MadeUnit.good(abc, "S1").notMet("A").notMet("B").made(),
            MadeUnit.good(abc, "S1").notMet("A").partly("B", 35).made());

    assertThat(audit.units().get(0).gaps().stream().map(ComparingTest::shown))
        .containsExactly("A unchanged []", "B better [DATA]");
    assertThat(Kind.BETTER.isStillOpen()).isTrue();
    assertThat(Kind.FIXED.isStillOpen()).isFalse();
  }

  @Test
  void theSameIsNoChange() throws Exception {
    UnitResult unit = MadeUnit.good(abc, "S1").notMet("A").unknown("B").made();
    AuditComparison audit = compare(unit, unit);

    assertThat(audit.causes()).isEmpty();
    assertThat(audit.units().get(0).causes()).isEmpty();
    assertThat(audit.units().get(0).gaps().stream().map(ComparingTest::shown))
        .containsExactly("A unchanged []");
  }

  @Test
  void whatIsNotKnownOnOneSideIsNeitherNewNorFixed() throws Exception {
    AuditComparison audit =
        compare(
            MadeUnit.good(abc, "S1").notMet("A").unknown("B").made(),
            MadeUnit.good(abc, "S1").unknown("A").notMet("B").made());

    assertThat(audit.units().get(0).gaps()).isEmpty();
    assertThat(audit.incomparable())
        .containsExactly(
            new Incomparable("S1", "B", Incomparable.Why.UNKNOWN_BEFORE),
            new Incomparable("S1", "A", Incomparable.Why.UNKNOWN_NOW));
    assertThat(audit.criteria().get(0).incomparable()).isEqualTo(1);
  }

  @Test
  void aGapThatNoLongerAppliesIsNoGapAnyMore() throws Exception {
    AuditComparison audit =
        compare(
            MadeUnit.good(abc, "S1").notMet("A").made(),
            MadeUnit.good(abc, "S1").notApplicable("A").made());

    assertThat(audit.count(Kind.FIXED)).isEqualTo(1);
  }

  @Test
  void unitsOfOneSideAreSetApart() throws Exception {
    UnitResult stays = MadeUnit.good(abc, "S1").made();
    UnitResult gone = MadeUnit.good(abc, "S2").notMet("A").made();
    UnitResult came = MadeUnit.good(abc, "S3").notMet("A").made();
    AuditComparison audit =
        compare(MadeResult.of(abc, stays, gone), MadeResult.of(abc, stays, came)).audits().get(0);

    assertThat(audit.onlyBefore()).extracting(UnitResult::id).containsExactly("S2");
    assertThat(audit.onlyAfter()).extracting(UnitResult::id).containsExactly("S3");
    assertThat(audit.count(Kind.NEW) + audit.count(Kind.FIXED)).isZero();
  }

  @Test
  void unitsThatCameChangeTheMeanByTheData() throws Exception {
    UnitResult stays = MadeUnit.good(abc, "S1").made();
    UnitResult came = MadeUnit.good(abc, "S2").notMet("B").made();
    AuditComparison audit =
        compare(MadeResult.of(abc, stays), MadeResult.of(abc, stays, came)).audits().get(0);

    assertThat(audit.causes()).containsExactly(Cause.DATA);
  }

  @Test
  void anotherVersionIsACauseOfItsOwn() throws Exception {
    Checklist next =
        MadeChecklist.named("acme-site")
            .version("1.1.0")
            .critical("A", 3, ProtectionArea.GBV)
            .criterion("B", 4, ProtectionArea.PSEA)
            .criterion("C", 1, ProtectionArea.PSEA)
            .made();
    AuditComparison audit =
        compare(
                MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("B").made()),
                MadeResult.of(next, MadeUnit.good(next, "S1").notMet("B").made()))
            .audits()
            .get(0);

    assertThat(audit.causes()).containsExactly(Cause.CHECKLIST);
    assertThat(audit.units().get(0).gaps().stream().map(ComparingTest::shown))
        .containsExactly("B unchanged []");
  }

  @Test
  void anotherWeightUnderTheSameVersionIsTailoring() throws Exception {
    Checklist tailored =
        MadeChecklist.named("acme-site")
            .sha256("01")
            .critical("A", 3, ProtectionArea.GBV)
            .criterion("B", 2, ProtectionArea.PSEA)
            .switchOff("C", "no committee exists yet")
            .made();
    AuditComparison audit =
        compare(
                MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("C").made()),
                MadeResult.of(tailored, MadeUnit.good(tailored, "S1").notMet("B").made()))
            .audits()
            .get(0);

    assertThat(audit.causes()).containsExactly(Cause.DATA, Cause.TAILORING);
    assertThat(audit.incomparable())
        .containsExactly(new Incomparable("S1", "C", Incomparable.Why.CRITERION_GONE));
    assertThat(audit.units().get(0).gaps().stream().map(ComparingTest::shown))
        .containsExactly("B new [DATA]");
  }

  @Test
  void aCriterionThatCameIsNoNewGap() throws Exception {
    Checklist next =
        MadeChecklist.named("acme-site")
            .version("2.0.0")
            .critical("A", 3, ProtectionArea.GBV)
            .criterion("B", 2, ProtectionArea.PSEA)
            .renamed("C2", "C", 1)
            .criterion("D", 1)
            .made();
    AuditComparison audit =
        compare(
                MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("C").made()),
                MadeResult.of(next, MadeUnit.good(next, "S1").notMet("C2").notMet("D").made()))
            .audits()
            .get(0);

    assertThat(audit.incomparable())
        .containsExactly(new Incomparable("S1", "D", Incomparable.Why.CRITERION_CAME));
    assertThat(audit.units().get(0).gaps().stream().map(gap -> gap.criterion() + gap.kind()))
        .containsExactly("C2UNCHANGED");
  }

  @Test
  void aWaiverThatRanOutIsTheCauseOfTheScoreAfterWaivers() throws Exception {
    UnitResult gap = MadeUnit.good(abc, "S1").notMet("B").waived("B", waiver(true)).made();
    UnitResult before = gap.with(gap.gaps(), Optional.of(Fraction.of(100, 1)));
    UnitResult after = MadeUnit.good(abc, "S1").notMet("B").waived("B", waiver(false)).made();
    UnitChange unit = compare(before, after).units().get(0);

    assertThat(unit.score().isChanged()).isFalse();
    assertThat(unit.afterWaivers().points()).contains(Fraction.of(-100, 3));
    assertThat(unit.gaps().stream().map(ComparingTest::shown))
        .containsExactly("B unchanged [WAIVER]");
    assertThat(unit.causes()).containsExactly(Cause.WAIVER);
  }

  @Test
  void checklistsOfOneSideAreNotCompared() throws Exception {
    Checklist other = MadeChecklist.named("acme-water").critical("W", 1).made();
    Comparison comparison =
        compare(
            MadeResult.of(abc, MadeUnit.good(abc, "S1").made()),
            MadeResult.of(other, MadeUnit.good(other, "S1").made()));

    assertThat(comparison.audits()).isEmpty();
    assertThat(comparison.onlyBefore()).containsExactly("acme-site");
    assertThat(comparison.onlyAfter()).containsExactly("acme-water");
  }

  @Test
  void countsTheUnitsAndPeopleOfEachCriterion() throws Exception {
    Result before =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "S1").notMet("B").made(),
            MadeUnit.good(abc, "S2").notMet("B").made());
    Result after =
        MadeResult.of(
            abc, MadeUnit.good(abc, "S1").people(400).made(), MadeUnit.good(abc, "S2").made());
    CriterionChange b = compare(before, after).audits().get(0).criteria().get(1);

    assertThat(b.criterion()).isEqualTo("B");
    assertThat(b.of(Kind.FIXED)).isEqualTo(new Headcount(2, 400, 1));
    assertThat(b.of(Kind.NEW)).isEqualTo(Headcount.NONE);
  }

  @Test
  void aResultWithUnitsTakenOutIsRefused() {
    Result whole = MadeResult.of(abc, MadeUnit.good(abc, "S1").made());
    Audit audit = whole.audits().get(0);
    Result cut =
        whole.with(
            List.of(new Audit(abc, List.of(), audit.summary(), List.of(), List.of(), false)));

    assertThatThrownBy(() -> compare(whole, cut))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("after.json: error: of `acme-site` it holds 0 of 1 units");
    assertThatThrownBy(() -> compare(cut, whole)).hasMessageStartingWith("before.json: error: of");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void oneWayMirrorsTheOther(long seed) throws Exception {
    Random random = new Random(seed);
    Result one = anything(random, 20);
    Result two = anything(random, 20);
    AuditComparison there = compare(one, two).audits().get(0);
    AuditComparison back = compare(two, one).audits().get(0);

    assertThat(there.count(Kind.NEW)).isEqualTo(back.count(Kind.FIXED));
    assertThat(there.count(Kind.FIXED)).isEqualTo(back.count(Kind.NEW));
    assertThat(there.count(Kind.WORSE)).isEqualTo(back.count(Kind.BETTER));
    assertThat(there.count(Kind.UNCHANGED)).isEqualTo(back.count(Kind.UNCHANGED));
    assertThat(there.incomparable()).hasSameSizeAs(back.incomparable());
    assertThat(there.causes()).isEqualTo(back.causes());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void rowsOfAUnitInAnotherOrderAreNoChange(long seed) throws Exception {
    Random random = new Random(seed);
    List<UnitResult> before = new ArrayList<>();
    List<UnitResult> after = new ArrayList<>();
    List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    Collections.shuffle(order, random);
    for (int i = 0; i < 6; i++) {
      int credit = 10 * random.nextInt(4);
      before.add(MadeUnit.good(abc, row(i + 1)).partly("B", credit).made());
      after.add(MadeUnit.good(abc, row(order.get(i))).partly("B", credit).made());
    }
    AuditComparison audit =
        compare(
                MadeResult.of(List.of(MadeResult.audit(abc, before))),
                MadeResult.of(List.of(MadeResult.audit(abc, after))))
            .audits()
            .get(0);

    assertThat(audit.count(Kind.UNCHANGED)).isEqualTo(6);
    assertThat(audit.causes()).isEmpty();
  }

  private static String row(int number) {
    return number == 1 ? "X" : "X#" + number;
  }

  private Result anything(Random random, int size) {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      MadeUnit unit = MadeUnit.of(abc, "S" + i);
      for (Criterion criterion : abc.criteria()) {
        switch (random.nextInt(5)) {
          case 0 -> unit.met(criterion.id());
          case 1 -> unit.partly(criterion.id(), 5 * random.nextInt(20));
          case 2 -> unit.notMet(criterion.id());
          case 3 -> unit.notApplicable(criterion.id());
          default -> unit.unknown(criterion.id());
        }
      }
      units.add(unit.made());
    }
    return MadeResult.of(List.of(MadeResult.audit(abc, units)));
  }

  private static WaiverLabel waiver(boolean inForce) {
    return new WaiverLabel(
        inForce,
        "works under way",
        "Area coordinator",
        LocalDate.of(2026, 1, 10),
        LocalDate.of(2026, 6, 30),
        Optional.empty());
  }

  private static String shown(GapChange gap) {
    return gap.criterion() + " " + gap.kind().word() + " " + gap.causes();
  }

  private AuditComparison compare(UnitResult before, UnitResult after) throws Exception {
    return compare(MadeResult.of(abc, before), MadeResult.of(abc, after)).audits().get(0);
  }

  private static Comparison compare(Result before, Result after) throws UnusableInputException {
    return Comparing.of(new Side("before.json", before), new Side("after.json", after));
  }
}
