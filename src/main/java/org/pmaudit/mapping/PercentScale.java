package org.pmaudit.mapping;

/** How the plain numbers of a column of percentages read. */
enum PercentScale {
  /** 0.35 is 35 percent. A number over 1 breaks the column's contract. */
  FRACTIONS,
  /** 0.35 is 35 percent, because the mapping says so; a number over 1 is over 100 percent. */
  DECLARED_FRACTIONS,
  /** 35 is 35 percent. */
  POINTS,
  /** Only 0 and 1 were seen, which say nothing: all are unknown. */
  UNDECIDED,
  /** No plain number was among the rows looked at. */
  UNSEEN
}
