package org.pmaudit.scoring;

import java.util.Arrays;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/**
 * The verdicts of one unit and what they add up to, per {@link Facets facet}. One object is filled
 * again and again; judging allocates nothing.
 */
final class UnitScore {

  private final CompiledChecklist compiled;
  private final int[] outcomes;
  private final int[] weights;
  private final int[][] facets;
  private final boolean[] critical;

  /** Σ_A w, Σ_K w and, in hundredths, Σ_K w·c; by facet. */
  private final int[] applicable = new int[Facets.COUNT];

  private final int[] judged = new int[Facets.COUNT];
  private final int[] earned = new int[Facets.COUNT];
  private final int[] gaps = new int[Facets.COUNT];
  private int criticalGaps;
  private int criticalUnknowns;

  UnitScore(CompiledChecklist compiled) {
    int size = compiled.size();
    this.compiled = compiled;
    this.outcomes = new int[size];
    this.weights = new int[size];
    this.facets = new int[size][];
    this.critical = new boolean[size];
    for (int i = 0; i < size; i++) {
      CompiledCriterion criterion = compiled.criterion(i);
      weights[i] = criterion.criterion().weight();
      critical[i] = criterion.criterion().critical();
      facets[i] = criterion.facets().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Judges a unit by its completed answers. */
  void judge(Answers answers) {
    clear();
    for (int i = 0; i < outcomes.length; i++) {
      add(i, compiled.criterion(i).outcome(answers));
    }
  }

  /** Takes outcomes over that were judged before. */
  void restore(short[] judgedBefore) {
    clear();
    for (int i = 0; i < outcomes.length; i++) {
      add(i, judgedBefore[i]);
    }
  }

  private void clear() {
    Arrays.fill(applicable, 0);
    Arrays.fill(judged, 0);
    Arrays.fill(earned, 0);
    Arrays.fill(gaps, 0);
    criticalGaps = 0;
    criticalUnknowns = 0;
  }

  private void add(int criterion, int outcome) {
    outcomes[criterion] = outcome;
    Verdict verdict = Outcome.verdict(outcome);
    if (verdict == Verdict.NOT_APPLICABLE) {
      return;
    }
    int weight = weights[criterion];
    int known = verdict == Verdict.UNKNOWN ? 0 : weight;
    int credit = known * Outcome.credit(outcome);
    int gap = verdict.isGap() ? 1 : 0;
    for (int facet : facets[criterion]) {
      applicable[facet] += weight;
      judged[facet] += known;
      earned[facet] += credit;
      gaps[facet] += gap;
    }
    if (critical[criterion]) {
      criticalGaps += verdict == Verdict.NOT_MET ? 1 : 0;
      criticalUnknowns += verdict == Verdict.UNKNOWN ? 1 : 0;
    }
  }

  CompiledChecklist compiled() {
    return compiled;
  }

  int outcome(int criterion) {
    return outcomes[criterion];
  }

  Verdict verdict(int criterion) {
    return Outcome.verdict(outcomes[criterion]);
  }

  int weight(int criterion) {
    return weights[criterion];
  }

  boolean isCriticalGap(int criterion) {
    return critical[criterion] && verdict(criterion) == Verdict.NOT_MET;
  }

  boolean isCriticalUnknown(int criterion) {
    return critical[criterion] && verdict(criterion) == Verdict.UNKNOWN;
  }

  /** w·(1−c) of a criterion, in hundredths: over Σ_K w the points to gain. */
  int missing(int criterion) {
    return weights[criterion] * (100 - Outcome.credit(outcomes[criterion]));
  }

  int applicable(int facet) {
    return applicable[facet];
  }

  int judged(int facet) {
    return judged[facet];
  }

  /** In hundredths; over {@link #judged} the score, over {@link #applicable} its low. */
  int earned(int facet) {
    return earned[facet];
  }

  boolean hasGap(int facet) {
    return gaps[facet] > 0;
  }

  boolean hasCriticalGap() {
    return criticalGaps > 0;
  }

  boolean hasCriticalUnknown() {
    return criticalUnknowns > 0;
  }

  Rating rating() {
    if (applicable[Facets.WHOLE] == 0) {
      return Rating.NOT_APPLICABLE;
    }
    if (!compiled.ratings().coversEnough(judged[Facets.WHOLE], applicable[Facets.WHOLE])) {
      return Rating.INSUFFICIENT_DATA;
    }
    return compiled
        .ratings()
        .rating(earned[Facets.WHOLE], judged[Facets.WHOLE], hasCriticalGap(), hasCriticalUnknown());
  }
}
