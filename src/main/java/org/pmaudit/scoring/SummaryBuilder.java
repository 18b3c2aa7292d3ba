package org.pmaudit.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Rating;
import org.pmaudit.mapping.Answers;
import org.pmaudit.result.AdminLevel;
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
  private final CriteriaTally criteria;
  private final Optional<AdminLevel> by;
  private final Optional<AdminTally> groups;
  private final FractionSums weighted = new FractionSums(1);
  private long weightedPeople;
  private long judged;

  SummaryBuilder(CompiledChecklist compiled, Optional<AdminLevel> by) {
    this.compiled = compiled;
    this.units = new UnitTally(compiled.areas());
    this.criteria = new CriteriaTally(compiled);
    this.by = by;
    this.groups = by.map(level -> new AdminTally(compiled, level));
    Arrays.setAll(ratings, rating -> new HeadTally());
  }

  void add(UnitScore unit, Answers answers, UnitPeople people) {
    Rating rating = unit.rating();
    boolean ranked = rating.isBand();
    ratings[rating.ordinal()].add(people);
    judged += unit.judged(Facets.WHOLE) > 0 ? 1 : 0;
    units.add(unit, ranked, people);
    criteria.add(unit, ranked, people);
    if (ranked && people.counts() && people.isKnown()) {
      int row = weighted.row(unit.judged(Facets.WHOLE));
      weighted.add(row, 0, unit.earned(Facets.WHOLE), people.number());
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
    criteria.addAll(other.criteria);
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
        new WeightedSums(weighted.total(0), weightedPeople),
        sums.means().score().map(compiled.checklist().bands()::of),
        units.critical(),
        all.people(),
        all.peopleUnknown(),
        ratings(),
        units.principles(),
        units.areas(),
        by,
        groups.map(AdminTally::summaries).orElse(List.of()),
        criteria.summaries(units.ranked()));
  }

  private Map<Rating, Headcount> ratings() {
    Map<Rating, Headcount> counts = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      counts.put(rating, ratings[rating.ordinal()].total());
    }
    return counts;
  }
}
