package org.pmaudit.result;

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
 * @param mean mean score of ranked units; its low, high; coverage over units where anything applies
 * @param weighted mean score weighted by people, over ranked units whose people are known
 * @param band the band of the mean, without caps
 * @param critical units with a critical gap
 * @param people of all units where known
 * @param groups one entry per admin area of the level asked for
 * @param criteria in the order of the checklist
 * @param exact sums and counts behind every mean, by name, as reduced fractions
 */
public record Summary(
    long units,
    long judged,
    long ranked,
    Scores mean,
    Optional<Fraction> weighted,
    Optional<Rating> band,
    Headcount critical,
    long people,
    long peopleUnknown,
    Map<Rating, Headcount> ratings,
    Map<Principle, GroupScores> principles,
    Map<ProtectionArea, GroupScores> areas,
    List<AdminSummary> groups,
    List<CriterionSummary> criteria,
    Map<String, String> exact) {}
