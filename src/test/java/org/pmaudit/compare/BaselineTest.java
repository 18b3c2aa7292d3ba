package org.pmaudit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;
import org.pmaudit.result.UnitResult;

class BaselineTest {

  /** A critical and of weight 3; B and C of weights 2 and 1. */
  private final Checklist abc = MadeChecklist.abc().made();

  @Test
  void holdsChecklistCriterionUnitAndCreditAndNothingElse() throws Exception {
    Result result =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "SS2").named("Old Quarry").people(400).partly("C", 35).made(),
            MadeUnit.good(abc, "SS1").notMet("B").notMet("A").made());

    assertThat(json(Baseline.of(result, "r.json")))
        .isEqualTo(
            """
            {"schema": "pmaudit-baseline/1","gaps": [
              {"checklist": "acme-site","criterion": "A","unit": "SS1","credit": 0.00},
              {"checklist": "acme-site","criterion": "B","unit": "SS1","credit": 0.00},
              {"checklist": "acme-site","criterion": "C","unit": "SS2","credit": 0.35}
            ]}
            """);
  }

  @Test
  void readsBackWhatItWrote() throws Exception {
    Baseline baseline =
        new Baseline(
            List.of(known("B", "S\"2\"\n", 50), known("A", "مخيم", 0), known("A", "S1", 0)));

    assertThat(read(json(baseline))).isEqualTo(baseline);
    assertThat(read(json(new Baseline(List.of())))).isEqualTo(new Baseline(List.of()));
  }

  @Test
  void takesAWholeResultForABaseline() throws Exception {
    Result result = MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("A").made());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultJson.write(result, out);

    assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(Baseline.of(result, "r.json"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '´',
      value = {
        "[]|b.json:1:1: error: a baseline must be an object",
        "{\"schema\": \"x\"}|b.json:1:12: error: `schema` must be `pmaudit-baseline/1`",
        "{\"gaps\": []}|b.json:1:2: error: expected `schema` here",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": 1}|b.json:1:42: error: `gaps` must be a list",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": [{\"unit\": \"S1\"}]}"
            + "|b.json:1:56: error: a gap needs `checklist`, `criterion`, `unit` and `credit`",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": [{\"row\": 7}]}"
            + "|b.json:1:51: error: a gap has no `row`",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": [{\"credit\": 0.333}]}"
            + "|b.json:1:54: error: `credit` must be a number from 0 to 1, in hundredths",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": [{\"credit\": 1e999999999}]}"
            + "|b.json:1:54: error: `credit` must be a number from 0 to 1, in hundredths",
        "{\"schema\": \"pmaudit-baseline/1\", \"gaps\": []} 1"
            + "|b.json:1:46: error: nothing may follow the baseline"
      })
  void saysWhereABaselineIsWrong(String json, String problem) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> assertThat(e.problems().get(0).toString()).startsWith(problem + "\n  hint: make"));
  }

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    assertThatThrownBy(() -> read("{\"schema\": "))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("b.json:1:");
  }

  @Test
  void labelsEachGapAndNotesWhatIsFixed() throws Exception {
    Baseline before =
        Baseline.of(
            MadeResult.of(
                abc,
                MadeUnit.good(abc, "S1").notMet("A").partly("B", 50).notMet("C").made(),
                MadeUnit.good(abc, "S2").notMet("A").made()),
            "before");
    Result now =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "S1").notMet("A").notMet("B").partly("C", 50).made(),
            MadeUnit.good(abc, "S2").notMet("B").made());

    Result labelled = new AgainstBaseline(before, now, "now").labelled("known.json");

    assertThat(labels(labelled))
        .containsExactlyInAnyOrder("S1 A unchanged", "S1 B worse", "S1 C better", "S2 B new");
    assertThat(labelled.audits().get(0).dataQuality().stream().map(Note::message))
        .containsExactly("A of S2 (acme-site) is no gap any more");
  }

  @Test
  void changesNoCountAndNoScore() throws Exception {
    Result now = MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("A").made());
    Result labelled =
        new AgainstBaseline(Baseline.of(now, "now"), now, "now").labelled("known.json");

    assertThat(labelled.audits().get(0).summary()).isEqualTo(now.audits().get(0).summary());
    assertThat(labelled.audits().get(0).units().get(0).scores())
        .isEqualTo(now.audits().get(0).units().get(0).scores());
  }

  @Test
  void anEntryIsObsoleteOnlyWhereTheGapIsKnownToBeGone() throws Exception {
    Baseline baseline =
        new Baseline(
            List.of(
                known("A", "S1", 0),
                known("B", "S1", 0),
                known("C", "S1", 0),
                known("A", "S9", 0),
                known("Z", "S1", 0),
                new KnownGap(new GapKey("other-site", "A", "S1"), 0)));
    Result now =
        MadeResult.of(abc, MadeUnit.good(abc, "S1").unknown("B").notApplicable("C").made());

    AgainstBaseline against = new AgainstBaseline(baseline, now, "now");

    assertThat(against.obsolete().stream().map(ObsoleteEntry::toString))
        .containsExactly(
            "A of S1 (acme-site) is no gap any more",
            "C of S1 (acme-site) is no gap any more",
            "Z of S1 (acme-site) is obsolete: the checklist has no such criterion",
            "A of S9 (acme-site) is obsolete: the data have no such unit");
    Baseline pruned = baseline.without(against.obsolete());
    assertThat(pruned.gaps())
        .containsExactly(known("B", "S1", 0), new KnownGap(new GapKey("other-site", "A", "S1"), 0));
    assertThat(pruned.without(new AgainstBaseline(pruned, now, "now").obsolete()))
        .isEqualTo(pruned);
  }

  @Test
  void aGapIsFollowedThroughARenamedCriterion() throws Exception {
    Checklist renamed = MadeChecklist.named("acme-site").renamed("A2", "A", 3).made();
    Baseline baseline = new Baseline(List.of(known("A", "S1", 0)));
    Result now = MadeResult.of(renamed, MadeUnit.of(renamed, "S1").notMet("A2").made());

    assertThat(labels(new AgainstBaseline(baseline, now, "now").labelled("b")))
        .containsExactly("S1 A2 unchanged");
  }

  @Test
  void aThirdGapOfTwoThatWereKnownIsNew() throws Exception {
    Baseline baseline =
        Baseline.of(
            MadeResult.of(
                abc,
                MadeUnit.good(abc, "X").notMet("A").made(),
                MadeUnit.good(abc, "X#2").notMet("A").made(),
                MadeUnit.good(abc, "X#3").made()),
            "before");
    Result same =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "X").made(),
            MadeUnit.good(abc, "X#2").notMet("A").made(),
            MadeUnit.good(abc, "X#3").notMet("A").made());
    Result more =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "X").notMet("A").made(),
            MadeUnit.good(abc, "X#2").notMet("A").made(),
            MadeUnit.good(abc, "X#3").notMet("A").made());

    assertThat(labels(new AgainstBaseline(baseline, same, "same").labelled("b")))
        .containsExactlyInAnyOrder("X#2 A unchanged", "X#3 A unchanged");
    assertThat(labels(new AgainstBaseline(baseline, more, "more").labelled("b")))
        .containsExactlyInAnyOrder("X A unchanged", "X#2 A unchanged", "X#3 A new");
  }

  @Test
  void aSignInAnIdThatIsNoNumberedRowStays() throws Exception {
    Baseline baseline = new Baseline(List.of(known("A", "Block#2", 0)));
    Result now =
        MadeResult.of(
            abc,
            MadeUnit.good(abc, "Block#2").made(),
            MadeUnit.good(abc, "Block#3").notMet("A").made());

    assertThat(labels(new AgainstBaseline(baseline, now, "now").labelled("b")))
        .containsExactly("Block#3 A new");
  }

  @Test
  void aResultWithUnitsOrCountsTakenOutIsRefused() {
    Result whole = MadeResult.of(abc, MadeUnit.good(abc, "S1").notMet("A").made());
    Audit audit = whole.audits().get(0);
    Result cut =
        whole.with(
            List.of(
                new Audit(
                    abc, audit.mapping(), audit.summary(), List.of(), audit.dataQuality(), false)));
    Result shared =
        new Result(
            whole.toolVersion(),
            whole.asOf(),
            whole.sensitivity(),
            true,
            whole.inputs(),
            whole.audits());

    assertThatThrownBy(() -> Baseline.of(cut, "r.json"))
        .hasMessage(
            "r.json: error: of `acme-site` it holds 0 of 1 units\n"
                + "  hint: score the data again with `--keep-units all`");
    assertThatThrownBy(() -> Baseline.of(shared, "r.json"))
        .hasMessage(
            "r.json: error: small counts were taken out of this result to share it\n"
                + "  hint: give the result as it was before `--share`");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void nothingIsNewAgainstABaselineOfTheSameInAnyOrder(long seed) throws Exception {
    Random random = new Random(seed);
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id =
          i % 4 == 0 || random.nextBoolean() ? "S" + i : "S" + (i - i % 4) + "#" + (i % 4 + 1);
      units.add(anything(id, random));
    }
    Baseline baseline = Baseline.of(MadeResult.of(List.of(MadeResult.audit(abc, units))), "x");
    Collections.shuffle(units, random);
    Result shuffled = MadeResult.of(List.of(MadeResult.audit(abc, units)));

    AgainstBaseline against = new AgainstBaseline(baseline, shuffled, "x");

    assertThat(labels(against.labelled("b"))).allMatch(label -> label.endsWith(" unchanged"));
    assertThat(against.obsolete()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void swappingTheRowsOfAUnitChangesNothing(long seed) throws Exception {
    Random random = new Random(seed);
    List<UnitResult> before = new ArrayList<>();
    List<UnitResult> after = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      int credit = 10 * random.nextInt(4);
      before.add(MadeUnit.good(abc, name(i)).partly("B", credit).made());
      after.add(MadeUnit.good(abc, name(7 - i)).partly("B", credit).made());
    }
    Baseline baseline = Baseline.of(MadeResult.of(List.of(MadeResult.audit(abc, before))), "x");
    Result swapped = MadeResult.of(List.of(MadeResult.audit(abc, after)));

    assertThat(labels(new AgainstBaseline(baseline, swapped, "x").labelled("b")))
        .hasSize(6)
        .allMatch(label -> label.endsWith(" unchanged"));
  }

  private static String name(int row) {
    return row == 1 ? "X" : "X#" + row;
  }

  private UnitResult anything(String id, Random random) {
    MadeUnit unit = MadeUnit.of(abc, id);
    for (Criterion criterion : abc.criteria()) {
      switch (random.nextInt(5)) {
        case 0 -> unit.met(criterion.id());
        case 1 -> unit.partly(criterion.id(), 5 * random.nextInt(20));
        case 2 -> unit.notMet(criterion.id());
        case 3 -> unit.notApplicable(criterion.id());
        default -> unit.unknown(criterion.id());
      }
    }
    return unit.made();
  }

  private static KnownGap known(String criterion, String unit, int credit) {
    return new KnownGap(new GapKey("acme-site", criterion, unit), credit);
  }

  private static Stream<String> labels(UnitResult unit) {
    return unit.gaps().stream()
        .map(
            gap ->
                unit.id()
                    + " "
                    + gap.criterion()
                    + " "
                    + gap.baseline().map(BaselineLabel::word).orElse(""));
  }

  private static List<String> labels(Result result) {
    return result.audits().get(0).units().stream().flatMap(BaselineTest::labels).toList();
  }

  private static String json(Baseline baseline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BaselineJson.write(baseline, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Baseline read(String json) throws Exception {
    return BaselineJson.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "b.json");
  }
}
