package org.pmaudit.result;

import org.pmaudit.checklist.Fraction;

/**
 * A criterion that could not be judged.
 *
 * @param share its part of the range, in points: 100 · w / Σ_A w
 */
public record UnknownCriterion(String criterion, Fraction share) {}
