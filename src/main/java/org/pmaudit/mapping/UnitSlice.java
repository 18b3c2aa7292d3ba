package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * Consecutive units of the data that can be read apart from the others, on a thread of their own.
 */
@FunctionalInterface
public interface UnitSlice {

  /** Reads the units in order; returns the books of the rows they came from. */
  UnitBooks read(UnitSink sink, Notes notes) throws UnusableInputException;
}
