package org.pmaudit.scoring;

/** What is known of a condition. */
enum Truth {
  HOLDS,
  FAILS,
  /** An answer it needs is unknown. */
  UNDECIDABLE;

  static Truth of(boolean holds) {
    return holds ? HOLDS : FAILS;
  }
}
