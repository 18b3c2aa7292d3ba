package org.pmaudit.mapping;

/** How the cells of a column are written, as far as its first rows or the mapping tell. */
record ColumnStyle(PercentScale percents, DecimalStyle decimals, DateOrder dates) {

  static final ColumnStyle UNSEEN =
      new ColumnStyle(PercentScale.UNSEEN, DecimalStyle.UNKNOWN, DateOrder.UNKNOWN);

  /** What the mapping says about percentages goes before what the cells say. */
  ColumnStyle readAs(ColumnRule.ReadAs said) {
    PercentScale scale =
        switch (said) {
          case FRACTION -> PercentScale.DECLARED_FRACTIONS;
          case POINTS -> PercentScale.POINTS;
        };
    return new ColumnStyle(scale, decimals, dates);
  }
}
