package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultMerge;
import org.pmaudit.result.ResultMerge.Named;
import org.pmaudit.result.Sensitivity;

class MergeTest {

  private static final int SHARDS = 10;
  private static final int UNITS = 60;

  static LongStream seeds() {
    return LongStream.range(2000, 2040);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tenShardsMergedAreOneRun(long seed) throws Exception {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    KeepUnits keep = seed % 2 == 0 ? KeepUnits.DEFAULT : KeepUnits.worst(5);
    Result whole = result(checklist, units, keep, IntStream.range(0, SHARDS).toArray());
    List<Named> shards = new ArrayList<>();
    for (int shard = 0; shard < SHARDS; shard++) {
      Result part = result(checklist, units, keep, shard);
      shards.add(new Named("R" + shard + ".json", part));
    }
    Collections.shuffle(shards, new Random(seed));

    Result merged = ResultMerge.of(shards, keep);

    assertThat(merged).isEqualTo(whole);
    Result left = ResultMerge.of(shards.subList(0, 4), keep);
    Result right = ResultMerge.of(shards.subList(4, SHARDS), keep);
    assertThat(ResultMerge.of(List.of(named(left), named(right)), keep)).isEqualTo(whole);
    assertThat(ResultMerge.of(List.of(named(right), named(left)), keep)).isEqualTo(whole);
  }

  private static Named named(Result result) {
    return new Named("merged.json", result);
  }

  /** The result of some shards of the units; each shard is a file of its own. */
  private static Result result(
      Checklist checklist, List<Given.Unit> units, KeepUnits keep, int... shards) {
    RunOptions options = new RunOptions(1, keep, Optional.of(AdminLevel.ADM1), Optional.empty());
    List<UnitSlice> slices = new ArrayList<>();
    List<Input> inputs = new ArrayList<>();
    for (int shard : shards) {
      int size = UNITS / SHARDS;
      List<Given.Unit> part = units.subList(shard * size, (shard + 1) * size);
      slices.add(Given.slice("file%02d.csv".formatted(shard), checklist, part));
      inputs.add(
          new Input(
              "file%02d.csv".formatted(shard),
              "0".repeat(64),
              new Input.Rows(size, size, 0, 0, 0, 0),
              size));
    }
    Audit audit = Given.audit(checklist, options, slices);
    return new Result("0.1.0", Given.AS_OF, Sensitivity.HIGH, false, inputs, List.of(audit));
  }

  @Test
  void whatDoesNotFitTogetherIsRefusedWithAllReasons() {
    Fixture fixture = new Fixture().yesNo("q");
    fixture.criterion("C-1", "q", Fixture.is("yes"));
    Checklist one = fixture.checklist();
    fixture.criterion("C-2", "q", Fixture.is("no"));
    Checklist two = fixture.checklist();
    Result first = simple(one, "0.1.0", false);
    Result second =
        new Result(
            "0.2.0",
            Given.AS_OF.plusDays(1),
            Sensitivity.LOW,
            true,
            first.inputs(),
            simple(Fixture.withDigest(two, "f".repeat(64)), "0.2.0", true).audits());

    assertThatThrownBy(
            () ->
                ResultMerge.of(
                    List.of(new Named("a.json", first), new Named("b.json", second)),
                    KeepUnits.DEFAULT))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Object::toString)
                    .containsExactly(
                        """
                        b.json: error: small counts were taken out of this result to share it
                          hint: merge the results as they were before `--share`""",
                        """
                        b.json: error: this result was judged as of `2026-01-02`, but `a.json` `2026-01-01`
                          hint: score the data again, all alike""",
                        """
                        b.json: error: this result was made by pmaudit `0.2.0`, but `a.json` `0.1.0`
                          hint: score the data again, all alike""",
                        """
                        b.json: error: checklist `acme-site` is not the one of `a.json`: version `1.0.0`, digest `ffffffffffff`; there `1.0.0`, `000000000000`
                          hint: score all parts of the data with the same checklist and tailoring""",
                        """
                        b.json: error: unit `X` is in `a.json` too
                          hint: keep the rows of a unit in one part of the data""",
                        """
                        b.json: error: `sites.csv` is in another of these results too
                          hint: give each part of the data once"""));
  }

  private static Result simple(Checklist checklist, String version, boolean suppressed) {
    Input input = new Input("sites.csv", "0".repeat(64), new Input.Rows(1, 1, 0, 0, 0, 0), 1);
    Audit audit =
        Given.audit(checklist, List.of(new Given.Unit("X", java.util.Map.of("q", "yes"))));
    return new Result(
        version, Given.AS_OF, Sensitivity.HIGH, suppressed, List.of(input), List.of(audit));
  }
}
