package org.pmaudit.scoring;

import org.pmaudit.result.Headcount;

/** Counts units and the people in them. */
final class HeadTally {

  private long units;
  private long people;
  private long peopleUnknown;

  void add(UnitPeople unit) {
    units++;
    if (unit.counts()) {
      if (unit.isKnown()) {
        people += unit.number();
      } else {
        peopleUnknown++;
      }
    }
  }

  void addAll(HeadTally other) {
    units += other.units;
    people += other.people;
    peopleUnknown += other.peopleUnknown;
  }

  Headcount total() {
    return new Headcount(units, people, peopleUnknown);
  }
}
