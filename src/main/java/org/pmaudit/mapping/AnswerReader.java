package org.pmaudit.mapping;

import org.pmaudit.dataset.Row;

/**
 * Reads the answer to an indicator from a row into its slot. Made for one slice of a table and used
 * by one thread.
 */
interface AnswerReader {

  /**
   * Sets the slot if there is a usable answer, and leaves it unknown otherwise.
   *
   * @param column the column the answer stands in, from 0
   */
  Outcome read(Row row, int column, Answers into, int slot);
}
