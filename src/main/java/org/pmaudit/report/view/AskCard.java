package org.pmaudit.report.view;

/**
 * A criterion that could not be judged for one unit.
 *
 * @param share the points of the range that hang on the answer
 * @param range the width of the whole range, in points
 * @param order its place among the unit's questions, from 1
 */
public record AskCard(CriterionCard criterion, String share, String range, int order, int of) {}
