package org.pmaudit.mapping;

/** Whether data can ever answer a criterion. */
public enum Answerability {
  /** Everything it looks at has a column. */
  FULLY,
  /** Some of what it looks at has none: some verdicts can be reached, others cannot. */
  PARTLY,
  /** No verdict can ever be reached. */
  NEVER
}
