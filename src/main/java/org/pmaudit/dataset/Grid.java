package org.pmaudit.dataset;

import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** The rows of a sheet or CSV file as they stand, before anything is known of their layout. */
interface Grid {

  /** Consecutive rows of the grid. */
  @FunctionalInterface
  interface Part {
    /** Gives every row to the feed, in order, until it wants no more. */
    void read(RowFeed feed) throws UnusableInputException;
  }

  Source source();

  Optional<String> sheet();

  /** A row's number as {@link Row#number()} gives it, a column from 0. */
  Place place(long row, int column);

  /** All rows in at most so many parts. */
  List<Part> parts(int atMost) throws UnusableInputException;

  /** The merged cells, where the format has them; may have to read the whole sheet. */
  List<MergedCells> mergedCells() throws UnusableInputException;

  /** Whether rows without any value may be absent from the file, as in sheets. */
  boolean leavesOutBlankRows();
}
