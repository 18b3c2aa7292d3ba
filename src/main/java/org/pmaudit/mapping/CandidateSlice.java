package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/** Consecutive candidates of one table, read apart from the others. */
interface CandidateSlice {

  /**
   * Reads the candidates in order.
   *
   * @param keysOnly whether only ids and dates are asked for
   */
  Counts read(boolean keysOnly, Sink sink, Notes notes) throws UnusableInputException;

  /** Takes candidates. */
  @FunctionalInterface
  interface Sink {
    void candidate(Candidate candidate);
  }

  /**
   * What became of the rows of a slice.
   *
   * @param candidates how many were handed to the sink
   * @param grouped rows that went into candidates, less one for each candidate
   * @param skipped rows that are none
   * @param filtered rows that the run leaves out
   * @param last the highest row number
   */
  record Counts(long candidates, long grouped, long skipped, long filtered, long last) {}
}
