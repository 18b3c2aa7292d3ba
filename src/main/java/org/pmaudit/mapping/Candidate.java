package org.pmaudit.mapping;

/** A row, or rows already put together, that may become a unit. The object is reused. */
interface Candidate {

  /** The unit's id. */
  String id();

  Hash96 hash();

  /** The text of one of its key columns. */
  String text(int column);

  /** How old it is, in milliseconds, or {@link UnitIndex#UNDATED}. */
  long date();

  /** Where it stands among the rows of all tables. */
  long position();

  /** Fills the answers, whatever they held before. */
  void fill(Answers answers);
}
