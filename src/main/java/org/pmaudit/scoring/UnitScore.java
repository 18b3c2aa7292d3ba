package org.pmaudit.scoring;

import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;

/**
 * The verdicts of one unit and what they add up to, per {@link Facets facet}. One object is filled
 * again and again; judging allocates nothing.
 */
final class UnitScore {

  private final CompiledChecklist compiled;
  private final FacetWeights weights;
  private final int[] outcomes;

  /** The criteria that apply, that could be judged, and of these those with all or half credit. */
  private final long[] applying;

  private final long[] known;
  private final long[] full;
  private final long[] half;

  /** Those with any other credit, and how many they are. */
  private final int[] others;

  private int otherCount;
  private final long[] gaps;
  private final long[] notMet;

  /** Σ_A w, Σ_K w and, in hundredths, Σ_K w·c; by facet. */
  private final int[] applicable = new int[Facets.COUNT];

  private final int[] judged = new int[Facets.COUNT];
  private final int[] earned = new int[Facets.COUNT];

  UnitScore(CompiledChecklist compiled) {
    int words = CriterionBits.words(compiled.size());
    this.compiled = compiled;
    this.weights = compiled.weights();
    this.outcomes = new int[compiled.size()];
    this.applying = new long[words];
    this.known = new long[words];
    this.full = new long[words];
    this.half = new long[words];
    this.gaps = new long[words];
    this.notMet = new long[words];
    this.others = new int[compiled.size()];
  }

  /** Judges a unit by its completed answers. */
  void judge(Answers answers) {
    compiled.choices().judge(answers, outcomes);
    for (int i : compiled.choices().others()) {
      outcomes[i] = compiled.criterion(i).outcome(answers);
    }
    addUp();
  }

  /** Takes outcomes over that were judged before. */
  void restore(short[] judgedBefore) {
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = judgedBefore[i];
    }
    addUp();
  }

  private void addUp() {
    otherCount = 0;
    for (int word = 0; word < applying.length; word++) {
      sort(word, Math.min(outcomes.length, (word + 1) * Long.SIZE));
    }
    for (int facet : weights.used()) {
      applicable[facet] = weights.sum(facet, applying);
      judged[facet] = weights.sum(facet, known);
      earned[facet] = 100 * weights.sum(facet, full) + 50 * weights.sum(facet, half);
    }
    for (int i = 0; i < otherCount; i++) {
      int credit = weights.weight(others[i]) * Outcome.credit(outcomes[others[i]]);
      for (int facet : weights.of(others[i])) {
        earned[facet] += credit;
      }
    }
  }

  /** Puts the criteria of a word into the sets, without a jump that no processor could foresee. */
  private void sort(int word, int end) {
    long applies = 0;
    long judgeable = 0;
    long whole = 0;
    long halves = 0;
    long gap = 0;
    long failed = 0;
    for (int i = word * Long.SIZE; i < end; i++) {
      long traits = Outcome.traits(outcomes[i]);
      applies |= (traits & 1) << i;
      judgeable |= (traits >> Outcome.KNOWN & 1) << i;
      whole |= (traits >> Outcome.FULL & 1) << i;
      halves |= (traits >> Outcome.HALF & 1) << i;
      gap |= (traits >> Outcome.GAP & 1) << i;
      failed |= (traits >> Outcome.NOT_MET & 1) << i;
      others[otherCount] = i;
      otherCount += (int) (traits >> Outcome.OTHER & 1);
    }
    applying[word] = applies;
    known[word] = judgeable;
    full[word] = whole;
    half[word] = halves;
    gaps[word] = gap;
    notMet[word] = failed;
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
    return weights.weight(criterion);
  }

  boolean isCriticalGap(int criterion) {
    return weights.isCritical(criterion) && verdict(criterion) == Verdict.NOT_MET;
  }

  boolean isCriticalUnknown(int criterion) {
    return weights.isCritical(criterion) && verdict(criterion) == Verdict.UNKNOWN;
  }

  /** The gaps among the criteria as bits, {@value Long#SIZE} to a word. */
  long gaps(int word) {
    return gaps[word];
  }

  /** w·(1−c) of a criterion, in hundredths: over Σ_K w the points to gain. */
  int missing(int criterion) {
    return weights.weight(criterion) * (100 - Outcome.credit(outcomes[criterion]));
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
    return weights.hasAny(facet, gaps);
  }

  boolean hasCriticalGap() {
    return weights.hasCritical(notMet);
  }

  boolean hasCriticalUnknown() {
    for (int word = 0; word < applying.length; word++) {
      if ((weights.critical(word) & applying[word] & ~known[word]) != 0) {
        return true;
      }
    }
    return false;
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
