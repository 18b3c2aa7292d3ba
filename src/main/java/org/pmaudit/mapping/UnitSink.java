package org.pmaudit.mapping;

/** Takes the units of the data one by one. */
@FunctionalInterface
public interface UnitSink {

  /**
   * Takes a unit.
   *
   * @param id its id, never blank
   * @param answers reused after the call
   * @param countsPeople whether its people count in sums: only once for the copies that {@code
   *     --duplicates all} keeps
   */
  void unit(String id, Answers answers, boolean countsPeople);
}
