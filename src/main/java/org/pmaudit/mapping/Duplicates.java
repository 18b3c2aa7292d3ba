package org.pmaudit.mapping;

import java.util.Locale;

/** What is done with several rows of one unit. */
public enum Duplicates {
  /** The newest row counts. */
  LATEST,
  /** Of each answer the newest known one counts. */
  COMBINE,
  /** Each row is a unit: X, X#2, X#3. */
  ALL,
  /** They are a problem. */
  ERROR;

  /** The word of the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
