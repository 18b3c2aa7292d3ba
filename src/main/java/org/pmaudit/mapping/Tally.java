package org.pmaudit.mapping;

/**
 * Puts the known answers of a unit's rows together into one answer. In whatever order rows are
 * added, the same comes out.
 */
interface Tally {

  /**
   * Adds a row whose answer is known.
   *
   * @param position of the row among those of all tables
   */
  void add(Answers row, int slot, long position);

  /**
   * Sets the answer of the unit, if there is one.
   *
   * @param unknown how many rows have no usable answer
   */
  void into(Answers unit, int slot, long unknown);

  /** The tally of an indicator. */
  static Tally of(Slot slot) {
    if (slot.aggregate().isEmpty()) {
      return new FirstText();
    }
    Aggregate.Kind kind = slot.aggregate().get().kind();
    return switch (kind) {
      case COUNT, SHARE, ANY, ALL -> new Matches(kind, slot.indicator());
      case SUM, MEAN -> new Sums(kind == Aggregate.Kind.MEAN);
      case MEDIAN -> new Median();
      case MIN, MAX -> new Extreme(kind == Aggregate.Kind.MAX);
    };
  }
}
