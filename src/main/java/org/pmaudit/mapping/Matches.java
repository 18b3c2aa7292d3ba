package org.pmaudit.mapping;

import org.pmaudit.checklist.Indicator;

/** Counts the rows with one of the answers looked for, which {@link MatchReader} reads as 1. */
final class Matches implements Tally {

  private final Aggregate.Kind kind;
  private final int yes;
  private final int no;
  private long known;
  private long matching;

  Matches(Aggregate.Kind kind, Indicator indicator) {
    this.kind = kind;
    yes = indicator.choiceIndex("yes");
    no = indicator.choiceIndex("no");
  }

  @Override
  public void add(Answers row, int slot, long position) {
    known++;
    matching += row.numerator(slot);
  }

  @Override
  public void into(Answers unit, int slot, long unknown) {
    if (known == 0) {
      return;
    }
    switch (kind) {
      case SHARE -> unit.set(slot, 100 * matching, known);
      case ANY -> decide(unit, slot, matching > 0, yes, unknown);
      case ALL -> decide(unit, slot, matching < known, no, unknown);
      case COUNT, SUM, MEAN, MEDIAN, MIN, MAX -> unit.set(slot, matching);
    }
  }

  /** One row is enough for an answer; without it the other holds only if every row is known. */
  private void decide(Answers unit, int slot, boolean found, int answer, long unknown) {
    if (found) {
      unit.set(slot, answer);
    } else if (unknown == 0) {
      unit.set(slot, answer == yes ? no : yes);
    }
  }
}
