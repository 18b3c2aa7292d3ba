package org.pmaudit.mapping;

import org.pmaudit.problem.Notes;

/** Of a unit's rows the newest is the unit; of equally old ones the later row. */
final class NewestRow implements UnitRule {

  private final UnitIndex newest;
  private final Rows rows;

  NewestRow(UnitIndex newest, Rows rows) {
    this.newest = newest;
    this.rows = rows;
  }

  @Override
  public boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes) {
    Hash96 hash = candidate.hash();
    long position = newest.position(hash);
    if (position != candidate.position()) {
      note(candidate, newest.date(hash), position, notes);
      return false;
    }
    candidate.fill(answers);
    sink.unit(candidate.id(), answers, true);
    return true;
  }

  private void note(Candidate candidate, long date, long position, Notes notes) {
    Age age = Age.of(candidate.date(), date);
    notes.add(
        age.code(),
        rows.idPlace(candidate.position()),
        "the row gives way to that of the same unit at %s, %s"
            .formatted(rows.idPlace(position), age.reason()));
  }
}
