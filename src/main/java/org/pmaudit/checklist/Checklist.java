package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.text.Texts;

/**
 * A versioned set of criteria for one sector and one kind of unit, resolved: everything its
 * criteria need stands in it.
 *
 * @param people the indicator that counts the people of a unit
 * @param context indicators a mapping may set as constants for a whole file
 * @param floor the coverage, in percent, under which a score is not rated
 * @param indicators all indicators it uses, by id, in the order they are first needed: identity,
 *     admin areas, people and context first, then those of the criteria and of their derivations
 * @param sources the sources its criteria cite, by id
 * @param adaptation how it departs from the checklist that was published
 * @param areas the guides of all twelve areas, with an organisation's own contacts put over them
 * @param sha256 of the checklist's file; of a tailored one of that digest, a line break, and the
 *     digest of the tailoring's file; of one cut down to areas of that digest, a line break, and
 *     the words of the areas with a blank between
 */
public record Checklist(
    String id,
    String version,
    Optional<String> namespace,
    String sector,
    UnitKind unit,
    String people,
    List<String> context,
    Texts title,
    Bands bands,
    Caps caps,
    BigDecimal floor,
    Map<String, Indicator> indicators,
    Map<String, Source> sources,
    List<Criterion> criteria,
    Adaptation adaptation,
    Map<ProtectionArea, AreaGuide> areas,
    String sha256) {

  public static final BigDecimal DEFAULT_FLOOR = BigDecimal.valueOf(60);

  public Checklist {
    context = List.copyOf(context);
    indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    criteria = List.copyOf(criteria);
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
  }

  Checklist with(Adaptation other) {
    return new Checklist(
        id,
        version,
        namespace,
        sector,
        unit,
        people,
        context,
        title,
        bands,
        caps,
        floor,
        indicators,
        sources,
        criteria,
        other,
        areas,
        sha256);
  }

  /** The criteria that a tailoring left out. */
  public List<SwitchedOff> switchedOff() {
    return adaptation.switchedOff();
  }

  /** A criterion by its id, or by one it had before. */
  public Optional<Criterion> findCriterion(String id) {
    return criteria.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .or(() -> criteria.stream().filter(one -> one.deprecatedIds().contains(id)).findFirst());
  }

  /** The indicators a criterion measures or looks at, then those that they are derived from. */
  public List<Indicator> indicatorsOf(Criterion criterion) {
    return IndicatorsInUse.of(indicators, criterion);
  }

  /** An indicator that is known to be in this checklist. */
  public Indicator indicator(String id) {
    Indicator indicator = indicators.get(id);
    if (indicator == null) {
      throw new IllegalArgumentException("checklist " + this.id + " has no indicator " + id);
    }
    return indicator;
  }

  /** A criterion that is known to be in this checklist. */
  public Criterion criterion(String id) {
    return criteria.stream()
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("checklist " + this.id + " has no criterion " + id));
  }
}
