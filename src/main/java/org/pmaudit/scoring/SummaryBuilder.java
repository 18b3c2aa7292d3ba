package org.pmaudit.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmaudit.checklist.Rating;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.MeanSums;
import org.pmaudit.result.Summary;
import org.pmaudit.result.WeightedSums;

/**
 * Sums up units in bounded memory. Builders of parts of the data, put together in any order, hold
 * what one builder would: all sums are exact.
 */
final class SummaryBuilder {

  private final CompiledChecklist compiled;
  private final UnitTally units;
  private final HeadTally[] ratings = new HeadTally[Rating.values().length];
  private final CriterionTally[] criteria;
  private final Optional<AdminLevel> by;
  private final Optional<AdminTally> groups;
  private final FractionSum weighted = new FractionSum();
  private long weightedPeople;
  private long judged;

  SummaryBuilder(CompiledChecklist compiled, Optional<AdminLevel> by) {
    this.compiled = compiled;
    this.units = new UnitTally(compiled.areas());
    this.criteria = new CriterionTally[compiled.size()];
    this.by = by;
    this.groups = by.map(level -> new AdminTally(compiled, level));
    Arrays.setAll(ratings, rating -> new HeadTally());
    Arrays.setAll(criteria, criterion -> new CriterionTally());
  }

  void add(UnitScore unit, Answers answers, UnitPeople people) {
    Rating rating = unit.rating();
    boolean ranked = rating.isBand();
    ratings[rating.ordinal()].add(people);
    judged += unit.judged(Facets.WHOLE) > 0 ? 1 : 0;
    units.add(unit, ranked, people);
    for (int i = 0; i < criteria.length; i++) {
      criteria[i].add(unit, i, ranked, people);
    }
    if (ranked && people.counts() && people.isKnown()) {
      weighted.add(unit.earned(Facets.WHOLE), unit.judged(Facets.WHOLE), people.number());
      weightedPeople += people.number();
    }
    if (groups.isPresent()) {
      groups.get().add(unit, answers, ranked, people);
    }
  }

  void addAll(SummaryBuilder other) {
    units.addAll(other.units);
    weighted.addAll(other.weighted);
    weightedPeople += other.weightedPeople;
    judged += other.judged;
    for (int i = 0; i < ratings.length; i++) {
      ratings[i].addAll(other.ratings[i]);
    }
    for (int i = 0; i < criteria.length; i++) {
      criteria[i].addAll(other.criteria[i]);
    }
    groups.ifPresent(ours -> other.groups.ifPresent(ours::addAll));
  }

  /** Units taken so far of which anything could be judged. */
  long judged() {
    return judged;
  }

  Summary summary() {
    Headcount all = units.all();
    MeanSums sums = units.sums();
    return new Summary(
        all.units(),
        judged,
        units.ranked(),
        sums,
        new WeightedSums(weighted.total(), weightedPeople),
        sums.means().score().map(compiled.checklist().bands()::of),
        units.critical(),
        all.people(),
        all.peopleUnknown(),
        ratings(),
        units.principles(),
        units.areas(),
        by,
        groups.map(AdminTally::summaries).orElse(List.of()),
        criteria());
  }

  private Map<Rating, Headcount> ratings() {
    Map<Rating, Headcount> counts = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      counts.put(rating, ratings[rating.ordinal()].total());
    }
    return counts;
  }

  private List<CriterionSummary> criteria() {
    return IntStream.range(0, criteria.length)
        .mapToObj(i -> criteria[i].summary(id(i), units.ranked()))
        .toList();
  }

  private String id(int criterion) {
    return compiled.criterion(criterion).criterion().id();
  }
}
