package org.pmaudit.dataset;

/**
 * What a reading pass met below the header.
 *
 * @param given rows handed to the sink
 * @param blank rows without any value
 * @param totals rows that add up others
 * @param repeated rows that repeat the header
 * @param hidden rows that the workbook hides
 */
public record RowBooks(long given, long blank, long totals, long repeated, long hidden) {

  public long skipped() {
    return blank + totals + repeated + hidden;
  }

  public long read() {
    return given + skipped();
  }

  public RowBooks plus(RowBooks other) {
    return new RowBooks(
        given + other.given,
        blank + other.blank,
        totals + other.totals,
        repeated + other.repeated,
        hidden + other.hidden);
  }
}
