package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;

/** The compiled rules agree with the plain ones, on thousands of random units. */
class ReferenceTest {

  private static final int UNITS = 25;

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void compiledRulesAgreeWithPlainOnes(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    Map<String, UnitResult> results = new HashMap<>();
    Given.audit(checklist, units).units().forEach(unit -> results.put(unit.id(), unit));

    for (Given.Unit unit : units) {
      agree(checklist, new Reference(checklist, unit.answers()), results.get(unit.id()));
    }
  }

  @Test
  void randomUnitsReachEveryCornerOfTheContract() {
    Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    int severalSteps = 0;
    int blocked = 0;
    int capped = 0;
    int unusualCredit = 0;
    for (long seed = 0; seed < 300; seed++) {
      RandomAudit random = new RandomAudit(seed);
      Checklist checklist = random.checklist();
      for (UnitResult unit : Given.audit(checklist, random.units(checklist, UNITS)).units()) {
        ratings.merge(unit.rating(), 1, Integer::sum);
        unit.verdicts().values().forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
        severalSteps += unit.wayUp().size() > 1 ? 1 : 0;
        blocked += unit.wayUpBlocked() ? 1 : 0;
        capped += unit.cappedBy().isEmpty() ? 0 : 1;
        unusualCredit += unit.gaps().stream().anyMatch(gap -> gap.credit() % 50 != 0) ? 1 : 0;
      }
    }
    assertThat(ratings).hasSize(6).allSatisfy((rating, units) -> assertThat(units).isPositive());
    assertThat(verdicts).hasSize(5).allSatisfy((any, count) -> assertThat(count).isGreaterThan(99));
    assertThat(List.of(severalSteps, blocked, capped, unusualCredit))
        .allSatisfy(units -> assertThat(units).isGreaterThan(50));
  }

  private static void agree(Checklist checklist, Reference plain, UnitResult unit) {
    assertThat(unit.verdicts())
        .isEqualTo(
            plain.judged.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().verdict())));
    assertThat(unit.scores()).isEqualTo(plain.scores(any -> true));
    for (Principle principle : Principle.values()) {
      assertThat(unit.principles().get(principle))
          .isEqualTo(plain.scores(criterion -> criterion.principle() == principle));
    }
    for (ProtectionArea area : unit.areas().keySet()) {
      assertThat(unit.areas().get(area))
          .isEqualTo(plain.scores(criterion -> criterion.areas().contains(area)));
    }
    assertThat(unit.rating()).isEqualTo(plain.rating());
    assertThat(unit.gaps()).extracting(Gap::criterion).isEqualTo(plain.gaps());
    for (Gap gap : unit.gaps()) {
      assertThat(gap.points()).isEqualTo(plain.points(gap.criterion()));
    }
    assertThat(unit.wayUp()).isEqualTo(plain.wayUp());
  }
}
