package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Credit;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Measure;
import org.pmaudit.checklist.Part;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.UnitSlice;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** What DESIGN says of scores in general, on random checklists and answers. */
class PropertiesTest {

  private static final int UNITS = 40;

  static LongStream seeds() {
    return LongStream.range(1000, 1100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aScoreLiesInItsRangeAndTheRangeIsAsWideAsCoverageIsShort(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();

    for (UnitResult unit : Given.audit(checklist, random.units(checklist, UNITS)).units()) {
      Stream.concat(
              Stream.of(unit.scores()),
              Stream.concat(unit.principles().values().stream(), unit.areas().values().stream()))
          .filter(scores -> scores.coverage().isPresent())
          .forEach(PropertiesTest::isInItsRange);
    }
  }

  private static void isInItsRange(Scores scores) {
    Fraction low = scores.low().orElseThrow();
    Fraction high = scores.high().orElseThrow();
    Fraction coverage = scores.coverage().orElseThrow();
    assertThat(high.minus(low)).isEqualTo(Fraction.of(100, 1).minus(coverage));
    assertThat(low).isBetween(Fraction.ZERO, Fraction.of(100, 1));
    assertThat(high).isBetween(low, Fraction.of(100, 1));
    scores.score().ifPresent(score -> assertThat(score).isBetween(low, high));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGapThatCloses_neverLowersAScore(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    CompiledChecklist compiled = CompiledChecklist.of(checklist, Given.AS_OF);
    UnitScore before = new UnitScore(compiled);
    UnitScore after = new UnitScore(compiled);

    for (Given.Unit unit : random.units(checklist, UNITS)) {
      var answers = compiled.answers();
      Given.fill(checklist, unit.answers(), answers, 1);
      before.judge(answers);
      for (int i = 0; i < compiled.size(); i++) {
        if (before.verdict(i) == Verdict.NOT_MET) {
          after.restore(with(before, i, Outcome.of(Verdict.MET)));
          for (int facet = 0; facet < Facets.COUNT; facet++) {
            assertThat(after.earned(facet)).isGreaterThanOrEqualTo(before.earned(facet));
            assertThat(after.judged(facet)).isEqualTo(before.judged(facet));
          }
          assertThat(after.rating()).isLessThanOrEqualTo(before.rating());
        }
      }
    }
  }

  private static short[] with(UnitScore unit, int changed, int outcome) {
    short[] outcomes = new short[unit.compiled().size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = (short) (i == changed ? outcome : unit.outcome(i));
    }
    return outcomes;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aCriterionThatDoesNotApplyChangesNoScore(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    Criterion first = checklist.criteria().get(0);
    Criterion never =
        new Criterion(
            "Z-99",
            first.title(),
            first.gap(),
            first.principle(),
            first.areas(),
            first.response(),
            first.mode(),
            5,
            true,
            Optional.of(new Condition.AnyOf(List.of())),
            first.measure(),
            new Credit.Standard(),
            first.source(),
            first.why(),
            first.verification(),
            first.action(),
            List.of());
    List<Criterion> more = new ArrayList<>(checklist.criteria());
    more.add(0, never);

    assertThat(byId(Given.audit(with(checklist, more), units)))
        .isEqualTo(byId(Given.audit(checklist, units)));
  }

  /** What does not depend on the order of criteria. */
  private record Facts(
      Scores scores,
      Rating rating,
      Object principles,
      Object areas,
      Object gaps,
      Object unknown,
      Object wayUp) {
    static Facts of(UnitResult unit) {
      return new Facts(
          unit.scores(),
          unit.rating(),
          unit.principles(),
          unit.areas(),
          unit.gaps().stream()
              .map(gap -> List.of(gap.criterion(), gap.points(), found(gap)))
              .toList(),
          unit.unknown(),
          unit.wayUp());
    }

    private static Object found(Gap gap) {
      return gap.evidence().stream()
          .map(evidence -> evidence.indicator() + evidence.value())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static Map<String, Facts> byId(Audit audit) {
    Map<String, Facts> facts = new HashMap<>();
    audit.units().forEach(unit -> facts.put(unit.id(), Facts.of(unit)));
    return facts;
  }

  private static Checklist with(Checklist checklist, List<Criterion> criteria) {
    return new Checklist(
        checklist.id(),
        checklist.version(),
        checklist.namespace(),
        checklist.sector(),
        checklist.unit(),
        checklist.people(),
        checklist.context(),
        checklist.title(),
        checklist.bands(),
        checklist.caps(),
        checklist.floor(),
        checklist.indicators(),
        checklist.sources(),
        criteria,
        checklist.adaptation(),
        checklist.areas(),
        checklist.sha256());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfCriteriaAndPartsChangesNothing(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    Random shuffle = new Random(seed);
    List<Criterion> shuffled = new ArrayList<>();
    checklist.criteria().forEach(criterion -> shuffled.add(shuffled(criterion, shuffle)));
    Collections.shuffle(shuffled, shuffle);

    assertThat(byId(Given.audit(with(checklist, shuffled), units)))
        .isEqualTo(byId(Given.audit(checklist, units)));
  }

  private static Criterion shuffled(Criterion criterion, Random shuffle) {
    Measure measure = criterion.measure();
    if (measure instanceof Measure.AllOf all) {
      measure = new Measure.AllOf(shuffled(all.parts(), shuffle));
    } else if (measure instanceof Measure.AnyOf any) {
      measure = new Measure.AnyOf(shuffled(any.parts(), shuffle));
    } else if (measure instanceof Measure.AtLeast least) {
      measure = new Measure.AtLeast(shuffled(least.parts(), shuffle), least.met(), least.partly());
    }
    return new Criterion(
        criterion.id(),
        criterion.title(),
        criterion.gap(),
        criterion.principle(),
        criterion.areas(),
        criterion.response(),
        criterion.mode(),
        criterion.weight(),
        criterion.critical(),
        criterion.applies(),
        measure,
        criterion.credit(),
        criterion.source(),
        criterion.why(),
        criterion.verification(),
        criterion.action(),
        List.of());
  }

  private static List<Part> shuffled(List<Part> parts, Random shuffle) {
    List<Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, shuffle);
    return shuffled;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfIndicatorsAndOfRowsChangesNothing(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    List<String> ids = new ArrayList<>(checklist.indicators().keySet());
    Collections.shuffle(ids, new Random(seed));
    Map<String, org.pmaudit.checklist.Indicator> indicators = new LinkedHashMap<>();
    ids.forEach(id -> indicators.put(id, checklist.indicator(id)));
    List<Given.Unit> rows = new ArrayList<>(units);
    Collections.shuffle(rows, new Random(seed));

    Audit before = Given.audit(checklist, units);
    Audit after = Given.audit(withIndicators(checklist, indicators), rows);

    assertThat(after.summary()).isEqualTo(before.summary());
    assertThat(after.units()).extracting(UnitResult::id).isEqualTo(ids(before));
    assertThat(byId(after)).isEqualTo(byId(before));
  }

  private static Checklist withIndicators(
      Checklist checklist, Map<String, org.pmaudit.checklist.Indicator> indicators) {
    return new Checklist(
        checklist.id(),
        checklist.version(),
        checklist.namespace(),
        checklist.sector(),
        checklist.unit(),
        checklist.people(),
        checklist.context(),
        checklist.title(),
        checklist.bands(),
        checklist.caps(),
        checklist.floor(),
        indicators,
        checklist.sources(),
        checklist.criteria(),
        checklist.adaptation(),
        checklist.areas(),
        checklist.sha256());
  }

  private static List<String> ids(Audit audit) {
    return audit.units().stream().map(UnitResult::id).toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyNumberOfJobsAndAnyCutGivesTheSameAudit(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    KeepUnits keep = seed % 2 == 0 ? KeepUnits.DEFAULT : KeepUnits.worst(7);

    Audit whole = Given.audit(checklist, options(1, keep), cut(checklist, units, UNITS));

    assertThat(whole.unitsComplete()).isEqualTo(seed % 2 == 0);
    for (int jobs : new int[] {1, 2, 8}) {
      Audit cut = Given.audit(checklist, options(jobs, keep), cut(checklist, units, 3));
      assertThat(cut.summary()).isEqualTo(whole.summary());
      assertThat(ids(cut)).isEqualTo(ids(whole));
      assertThat(byId(cut)).isEqualTo(byId(whole));
      assertThat(cut.unitsComplete()).isEqualTo(whole.unitsComplete());
      assertThat(cut.dataQuality())
          .extracting(note -> note.code() + note.message())
          .isEqualTo(
              whole.dataQuality().stream().map(note -> note.code() + note.message()).toList());
    }
  }

  private static RunOptions options(int jobs, KeepUnits keep) {
    return new RunOptions(jobs, keep, Optional.of(AdminLevel.ADM1), Optional.empty());
  }

  private static List<UnitSlice> cut(Checklist checklist, List<Given.Unit> units, int size) {
    return IntStream.iterate(0, from -> from < units.size(), from -> from + size)
        .mapToObj(from -> units.subList(from, Math.min(units.size(), from + size)))
        .map(part -> Given.slice(checklist, part))
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void summariesMergeInAnyOrder(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> units = random.units(checklist, UNITS);
    Summary whole = builder(checklist, units).summary();

    SummaryBuilder left = builder(checklist, units.subList(0, 11));
    left.addAll(builder(checklist, units.subList(11, 23)));
    left.addAll(builder(checklist, units.subList(23, UNITS)));
    SummaryBuilder right = builder(checklist, units.subList(23, UNITS));
    SummaryBuilder inner = builder(checklist, units.subList(11, 23));
    inner.addAll(builder(checklist, units.subList(0, 11)));
    right.addAll(inner);

    assertThat(left.summary()).isEqualTo(whole);
    assertThat(right.summary()).isEqualTo(whole);
  }

  private static SummaryBuilder builder(Checklist checklist, List<Given.Unit> units) {
    CompiledChecklist compiled = CompiledChecklist.of(checklist, Given.AS_OF);
    SummaryBuilder builder = new SummaryBuilder(compiled, Optional.of(AdminLevel.ADM1));
    UnitScore score = new UnitScore(compiled);
    UnitPeople people = new UnitPeople(compiled);
    for (Given.Unit unit : units) {
      var answers = compiled.answers();
      Given.fill(checklist, unit.answers(), answers, 1);
      compiled.deriver().complete(answers, new org.pmaudit.problem.Notes());
      score.judge(answers);
      people.take(answers, unit.countsPeople());
      builder.add(score, answers, people);
    }
    return builder;
  }

  /** Means by hand, from the units' own results. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aSummaryIsWhatItsUnitsSay(long seed) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.checklist();
    List<Given.Unit> given = random.units(checklist, UNITS);
    Audit audit = Given.audit(checklist, options(1, KeepUnits.ALL), cut(checklist, given, UNITS));

    new PlainSummary(checklist, given, audit.units()).agreesWith(audit.summary());
  }
}
