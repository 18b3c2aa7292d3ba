package org.pmaudit.report.html;

import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.Places;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.UnitResult;

/**
 * One unit in the tables.
 *
 * @param index its place among the units of the audit
 * @param area the number of its area, -1 for none
 * @param keys what the script sorts by: score, critical gaps, gaps, questions, people
 * @param detail how much the page tells of the unit besides its row
 */
record UnitRow(
    UnitResult unit,
    int index,
    int area,
    String areaName,
    String name,
    Bar bar,
    String score,
    String range,
    Rating rating,
    boolean capped,
    int critical,
    String gaps,
    String ask,
    String people,
    String keys,
    Detail detail) {

  /** All gaps and questions, the critical gaps alone, or the row alone. */
  enum Detail {
    ALL,
    CRITICAL,
    NONE
  }

  /**
   * @param full whether all of the unit's gaps and questions are told
   */
  static UnitRow of(
      Checklist checklist, UnitResult unit, int index, Places places, boolean full, Words words) {
    int critical = (int) unit.gaps().stream().filter(Gap::critical).count();
    String people =
        unit.hasFewPeople(checklist)
            ? SmallCounts.SHOWN
            : unit.people().isPresent() ? words.number(unit.people().getAsLong()) : Printed.NONE;
    return new UnitRow(
        unit,
        index,
        places.of(unit),
        places.name(unit).orElse(""),
        unit.name().filter(name -> !name.isBlank()).orElse(unit.id()),
        Bar.of(unit.scores()),
        words.down(unit.scores().score()),
        BarRow.range(unit.scores(), words),
        unit.rating(),
        !unit.cappedBy().isEmpty(),
        critical,
        words.number(unit.gaps().size()),
        words.number(unit.unknown().size()),
        people,
        keys(unit, critical),
        full ? Detail.ALL : critical > 0 ? Detail.CRITICAL : Detail.NONE);
  }

  private static String keys(UnitResult unit, int critical) {
    String score = unit.isRanked() ? Bar.at(unit.scores().score()) : "";
    String people = unit.people().isPresent() ? Long.toString(unit.people().getAsLong()) : "";
    return String.join(
        "|",
        score,
        Integer.toString(critical),
        Integer.toString(unit.gaps().size()),
        Integer.toString(unit.unknown().size()),
        people);
  }

  boolean hasDetail() {
    return detail != Detail.NONE;
  }

  boolean isFull() {
    return detail == Detail.ALL;
  }

  boolean hasName() {
    return unit.name().filter(given -> !given.isBlank()).isPresent();
  }
}
