package org.pmaudit.bench;

/**
 * One column of the sites.
 *
 * @param sqlType how DuckDB is told to read it
 * @param draw makes a cell's text
 */
record SiteColumn(String name, String sqlType, Draw draw) {

  /** Draws an answer for a site. */
  @FunctionalInterface
  interface Draw {
    /**
     * @param care how well the site is run, from 0 to 99
     */
    String next(Dice dice, Site site, int care);
  }

  boolean isNumeric() {
    return !sqlType.equals("VARCHAR");
  }
}
