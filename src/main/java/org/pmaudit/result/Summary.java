package org.pmaudit.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;

/**
 * All units of an audit.
 *
 * @param judged units of which anything could be judged
 * @param ranked units with a rating that is a band; means run over these
 * @param band the band of the mean, without caps
 * @param critical units with a critical gap, ranked or not
 * @param people of all units where known
 * @param peopleUnknown units that do not say how many people
 * @param ratings all ratings, best first
 * @param principles all four, in their order
 * @param areas those that a criterion is tagged with, in their order
 * @param by the level of the admin areas in {@code groups}; absent where units are not grouped
 * @param groups one entry per admin area, worst first; none where there are more than {@link
 *     AdminSummary#MOST}
 * @param criteria in the order of the checklist
 */
public record Summary(
    long units,
    long judged,
    long ranked,
    MeanSums sums,
    WeightedSums weightedSums,
    Optional<Rating> band,
    Headcount critical,
    long people,
    long peopleUnknown,
    Map<Rating, Headcount> ratings,
    Map<Principle, GroupScores> principles,
    Map<ProtectionArea, GroupScores> areas,
    Optional<AdminLevel> by,
    List<AdminSummary> groups,
    List<CriterionSummary> criteria) {

  public Summary {
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    principles = Collections.unmodifiableMap(new LinkedHashMap<>(principles));
    areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    groups = List.copyOf(groups);
    criteria = List.copyOf(criteria);
  }

  /** Mean score of ranked units with its low and high; coverage of units where anything applies. */
  public Scores mean() {
    return sums.means();
  }

  /** Mean score weighted by people, over ranked units whose people are known. */
  public Optional<Fraction> weighted() {
    return weightedSums.mean();
  }
}
