package org.pmaudit.mapping;

import java.util.OptionalInt;
import org.pmaudit.dataset.Column;

/**
 * What a column looks like, without any of its values.
 *
 * @param filled rows with any value in it
 * @param answered rows with an answer: words such as {@code NA} are none
 * @param different how many values differ; absent where they are many, or not looked at
 * @param longest signs of the longest value; 0 where they were not looked at
 */
public record ColumnProfile(
    Column column, ValueKind kind, long filled, long answered, OptionalInt different, int longest) {

  /** Whether a survey platform added it. */
  public boolean isOfPlatform() {
    return MetadataColumns.has(column.header().strip());
  }

  /** A column whose values were not looked at. */
  static ColumnProfile unseen(Column column) {
    return new ColumnProfile(column, ValueKind.EMPTY, 0, 0, OptionalInt.empty(), 0);
  }

  static ColumnProfile of(Column column, ColumnTally tally) {
    boolean told = tally.kind() != ValueKind.CLOSED;
    boolean few = tally.different() <= ColumnTally.MOST_DIFFERENT;
    return new ColumnProfile(
        column,
        tally.kind(),
        tally.filled(),
        tally.answered(),
        told && few ? OptionalInt.of(tally.different()) : OptionalInt.empty(),
        tally.longest());
  }
}
