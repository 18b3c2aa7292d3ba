package org.pmaudit.mapping;

/** What a written date says about the order of its day and month. */
enum DateForm {
  NOT_A_DATE,
  /** A date that says nothing about the order: year first, a month's name, 05/05/2024. */
  CLEAR,
  /** The first part is over 12, so the day stands first. */
  DAY_FIRST,
  /** The second part is over 12, so the month stands first. */
  MONTH_FIRST,
  /** Both parts can be the month. */
  UNDECIDED
}
