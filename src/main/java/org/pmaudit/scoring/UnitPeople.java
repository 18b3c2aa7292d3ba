package org.pmaudit.scoring;

import org.pmaudit.mapping.Answers;
import org.pmaudit.result.SmallCounts;

/** The people of the unit at hand; one object is filled again and again. */
final class UnitPeople {

  /** More than live on Earth: a count beyond is not one of people, and so not known. */
  static final long MOST = 10_000_000_000L;

  private static final int NONE = -1;

  private final int slot;
  private final boolean share;
  private boolean known;
  private long number;
  private boolean counts = true;

  UnitPeople(CompiledChecklist compiled) {
    this(compiled, false);
  }

  /**
   * @param share whether a small number is not known outside, and so counts in no sum
   */
  UnitPeople(CompiledChecklist compiled, boolean share) {
    this.share = share;
    this.slot = compiled.slot(compiled.checklist().people()).orElse(NONE);
  }

  /**
   * Takes the people of a unit.
   *
   * @param countsInSums whether they count in sums; not those of a unit's further copies
   */
  void take(Answers answers, boolean countsInSums) {
    counts = countsInSums;
    known = slot != NONE && answers.isKnown(slot) && isWhole(answers);
    number = known ? answers.numerator(slot) / answers.denominator(slot) : 0;
    if (share && SmallCounts.isSmall(number)) {
      known = false;
      number = 0;
    }
  }

  private boolean isWhole(Answers answers) {
    long numerator = answers.numerator(slot);
    long denominator = answers.denominator(slot);
    return denominator != 0
        && numerator >= 0
        && numerator % denominator == 0
        && numerator / denominator <= MOST;
  }

  boolean isKnown() {
    return known;
  }

  /** 0 where it is not known. */
  long number() {
    return number;
  }

  boolean counts() {
    return counts;
  }
}
