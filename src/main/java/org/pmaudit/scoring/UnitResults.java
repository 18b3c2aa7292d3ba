package org.pmaudit.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.IndicatorType;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.AnswerValue;
import org.pmaudit.result.Gap;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Scores;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/** Tells all of one judged unit, from its verdicts and answers. */
final class UnitResults {

  private final CompiledChecklist compiled;
  private final UnitScore unit;
  private final Answers answers;

  private UnitResults(UnitScore unit, Answers answers) {
    this.compiled = unit.compiled();
    this.unit = unit;
    this.answers = answers;
  }

  static UnitResult of(String id, UnitScore unit, UnitPeople people, Answers answers) {
    return new UnitResults(unit, answers).result(id, people);
  }

  private UnitResult result(String id, UnitPeople people) {
    WayUp wayUp = new WayUp(unit);
    return new UnitResult(
        id,
        text(compiled.checklist().unit().nameIndicator()),
        people.isKnown() ? OptionalLong.of(people.number()) : OptionalLong.empty(),
        admin(),
        scores(Facets.WHOLE),
        Optional.empty(),
        nullReason(),
        unit.rating(),
        cappedBy(),
        principles(),
        areas(),
        verdicts(),
        answerValues(),
        gaps(),
        unknown(),
        wayUp.steps(),
        wayUp.isBlocked());
  }

  private Optional<String> text(String indicator) {
    OptionalInt slot = compiled.slot(indicator);
    return slot.isPresent() && answers.isKnown(slot.getAsInt())
        ? Optional.of(answers.text(slot.getAsInt()))
        : Optional.empty();
  }

  private Map<String, String> admin() {
    Map<String, String> admin = new LinkedHashMap<>();
    for (AdminLevel level : AdminLevel.values()) {
      text(level.code()).ifPresent(code -> admin.put(level.code(), code));
      text(level.areaName()).ifPresent(name -> admin.put(level.areaName(), name));
    }
    return admin;
  }

  private Scores scores(int facet) {
    int applicable = unit.applicable(facet);
    int judged = unit.judged(facet);
    int earned = unit.earned(facet);
    return applicable == 0
        ? Scores.NOTHING_APPLIES
        : new Scores(
            judged == 0 ? Optional.empty() : Optional.of(Fraction.of(earned, judged)),
            Optional.of(Fraction.of(earned, applicable)),
            Optional.of(Fraction.of(earned + 100L * (applicable - judged), applicable)),
            Optional.of(Fraction.of(100L * judged, applicable)));
  }

  private Optional<NullReason> nullReason() {
    if (unit.applicable(Facets.WHOLE) == 0) {
      return Optional.of(NullReason.NOTHING_APPLIES);
    }
    return unit.judged(Facets.WHOLE) == 0
        ? Optional.of(NullReason.NOTHING_JUDGED)
        : Optional.empty();
  }

  private List<String> cappedBy() {
    if (!unit.rating().isBand()) {
      return List.of();
    }
    RatingRules rules = compiled.ratings();
    Rating band = rules.band(unit.earned(Facets.WHOLE), unit.judged(Facets.WHOLE));
    boolean byGap = RatingRules.bars(rules.caps().criticalGap(), band);
    boolean byUnknown = RatingRules.bars(rules.caps().criticalUnknown(), band);
    return where(i -> (byGap && unit.isCriticalGap(i)) || (byUnknown && unit.isCriticalUnknown(i)));
  }

  private List<String> where(IntPredicate holds) {
    return all().filter(holds).mapToObj(this::id).toList();
  }

  private Map<Principle, Scores> principles() {
    Map<Principle, Scores> scores = new EnumMap<>(Principle.class);
    for (Principle principle : Principle.values()) {
      scores.put(principle, scores(Facets.of(principle)));
    }
    return scores;
  }

  private Map<ProtectionArea, Scores> areas() {
    Map<ProtectionArea, Scores> scores = new EnumMap<>(ProtectionArea.class);
    compiled.areas().forEach(area -> scores.put(area, scores(Facets.of(area))));
    return scores;
  }

  private Map<String, Verdict> verdicts() {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    all().forEach(i -> verdicts.put(id(i), unit.verdict(i)));
    return verdicts;
  }

  private Map<String, AnswerValue> answerValues() {
    Map<String, AnswerValue> values = new LinkedHashMap<>();
    List<Indicator> indicators = compiled.indicators();
    for (int slot = 0; slot < indicators.size(); slot++) {
      Indicator indicator = indicators.get(slot);
      if (indicator.type() != IndicatorType.TEXT) {
        values.put(indicator.id(), AnswerValues.of(indicator, answers, slot));
      }
    }
    return values;
  }

  private List<Gap> gaps() {
    return all()
        .filter(i -> unit.verdict(i).isGap())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> !unit.isCriticalGap(i))
                .thenComparing(unit::missing, Comparator.reverseOrder())
                .thenComparing(this::id))
        .map(this::gap)
        .toList();
  }

  private Gap gap(int criterion) {
    return new Gap(
        id(criterion),
        unit.verdict(criterion),
        Outcome.credit(unit.outcome(criterion)),
        unit.isCriticalGap(criterion),
        Fraction.of(unit.missing(criterion), unit.judged(Facets.WHOLE)),
        EvidenceList.of(compiled, criterion, answers),
        Optional.empty(),
        Optional.empty());
  }

  private List<UnknownCriterion> unknown() {
    return all()
        .filter(i -> unit.verdict(i) == Verdict.UNKNOWN)
        .boxed()
        .sorted(
            Comparator.comparing(unit::weight, Comparator.reverseOrder()).thenComparing(this::id))
        .map(i -> new UnknownCriterion(id(i), share(i)))
        .toList();
  }

  private Fraction share(int criterion) {
    return Fraction.of(100L * unit.weight(criterion), unit.applicable(Facets.WHOLE));
  }

  private IntStream all() {
    return IntStream.range(0, compiled.size());
  }

  private String id(int criterion) {
    Criterion named = compiled.criterion(criterion).criterion();
    return named.id();
  }
}
