package org.pmaudit.result;

/**
 * Units and the people in them.
 *
 * @param people living there, moved or targeted; not people harmed
 * @param peopleUnknown how many of the units do not say how many people
 */
public record Headcount(long units, long people, long peopleUnknown) {
  public static final Headcount NONE = new Headcount(0, 0, 0);

  public Headcount plus(Headcount other) {
    return new Headcount(
        units + other.units, people + other.people, peopleUnknown + other.peopleUnknown);
  }
}
