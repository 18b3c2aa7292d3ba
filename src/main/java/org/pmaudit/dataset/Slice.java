package org.pmaudit.dataset;

import java.util.BitSet;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.UnusableInputException;

/**
 * Consecutive rows of a table that can be read apart from its other slices, on a thread of its own.
 */
@FunctionalInterface
public interface Slice {

  /**
   * Reads the rows in order, filling only the wanted columns.
   *
   * @param notes takes what is to be said about skipped rows
   * @throws UnusableInputException if the file turns out broken
   */
  RowBooks read(BitSet wanted, RowSink sink, Notes notes) throws UnusableInputException;
}
