package org.pmaudit.result;

/** Scores of a principle or area over units, and the units with a gap in it. */
public record GroupScores(Scores scores, Headcount gaps) {}
