package org.pmaudit.checklist;

import java.util.Locale;

/**
 * The four elements of protection mainstreaming (Global Protection Cluster), in their usual order.
 */
public enum Principle {
  /** Prioritise safety and dignity, avoid causing harm. */
  SAFETY_DIGNITY,
  /** Meaningful access. */
  ACCESS,
  ACCOUNTABILITY,
  /** Participation and empowerment. */
  PARTICIPATION;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
