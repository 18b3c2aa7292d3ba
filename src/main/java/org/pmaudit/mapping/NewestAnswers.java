package org.pmaudit.mapping;

import java.util.Arrays;

/** Of one unit, for each slot the newest answer that is known or not applicable. */
final class NewestAnswers {

  private final Answers answers;
  private final long[] dates;
  private final long[] positions;

  NewestAnswers(int slots) {
    answers = new Answers(slots);
    dates = new long[slots];
    positions = new long[slots];
    Arrays.fill(dates, UnitIndex.UNDATED);
  }

  /** Takes over what is newer; the order in which rows are added changes nothing. */
  synchronized void add(Answers row, long date, long position) {
    for (int slot = 0; slot < row.slots(); slot++) {
      if (row.state(slot) != Answers.UNKNOWN && isNewer(slot, date, position)) {
        answers.copy(slot, row);
        dates[slot] = date;
        positions[slot] = position;
      }
    }
  }

  private boolean isNewer(int slot, long date, long position) {
    return answers.state(slot) == Answers.UNKNOWN
        || date > dates[slot]
        || (date == dates[slot] && position > positions[slot]);
  }

  /** Fills the slots that the unit's newest row leaves unknown. */
  void complete(Answers newest) {
    for (int slot = 0; slot < newest.slots(); slot++) {
      if (newest.state(slot) == Answers.UNKNOWN && answers.state(slot) != Answers.UNKNOWN) {
        newest.copy(slot, answers);
      }
    }
  }
}
