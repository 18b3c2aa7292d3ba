package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;

/**
 * Each row of a unit is one of its own: X, X#2, X#3 in the order of the rows. Its people count
 * once, from the newest row.
 */
final class NumberedRows implements UnitRule {

  private final UnitIndex newest;
  private final RowNumbers numbers;
  private final Rows rows;

  NumberedRows(UnitIndex newest, RowNumbers numbers, Rows rows) {
    this.newest = newest;
    this.numbers = numbers;
    this.rows = rows;
  }

  @Override
  public boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes) {
    long position = candidate.position();
    int number = numbers.of(position);
    String id = number == 1 ? candidate.id() : candidate.id() + "#" + number;
    long counted = newest.position(candidate.hash());
    if (number > 1) {
      notes.add(
          "duplicate-kept",
          rows.idPlace(position),
          "row %s of its unit is kept as a unit of its own, #%s; the people of the unit count from"
                  .formatted(number, number)
              + " the newest row, at "
              + rows.idPlace(counted));
    }
    candidate.fill(answers);
    sink.unit(id, answers, counted == position);
    return true;
  }
}
