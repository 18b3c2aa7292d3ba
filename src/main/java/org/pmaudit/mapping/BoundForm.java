package org.pmaudit.mapping;

import java.util.List;

/** A table and the repeats of its rows that feed anything, ready to be read. */
record BoundForm(BoundTable own, List<Part> repeats) {

  BoundForm {
    repeats = List.copyOf(repeats);
  }

  /**
   * A repeat.
   *
   * @param table its id is the key of the row in the form's own table
   */
  record Part(BoundTable table, RepeatKey key) {}
}
