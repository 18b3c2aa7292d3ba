package org.pmaudit.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.pmaudit.problem.Notes;

/**
 * The rows of a unit become one: of each answer the newest that is known or not applicable counts,
 * unless it is older than the mapping allows.
 */
final class CombinedRows implements UnitRule {

  private final UnitIndex newest;
  private final Rows rows;
  private final OptionalLong maxAge;
  private final Map<Long, NewestAnswers> older = new ConcurrentHashMap<>();

  /**
   * @param maxAge how much older than a unit's newest row a row may be, in milliseconds
   */
  CombinedRows(UnitIndex newest, Rows rows, OptionalLong maxAge) {
    this.newest = newest;
    this.rows = rows;
    this.maxAge = maxAge;
  }

  /** Collects the answers of a row that is not its unit's newest; before any unit is handed out. */
  void collect(Candidate candidate, Answers answers) {
    Hash96 hash = candidate.hash();
    long position = newest.position(hash);
    long date = candidate.date();
    if (position != candidate.position() && counts(date, newest.date(hash))) {
      candidate.fill(answers);
      older
          .computeIfAbsent(position, any -> new NewestAnswers(answers.slots()))
          .add(answers, date, candidate.position());
    }
  }

  /** An undated row is older than any date, unless all rows of its unit are undated. */
  private boolean counts(long date, long newestDate) {
    if (maxAge.isEmpty() || newestDate == UnitIndex.UNDATED) {
      return true;
    }
    return date != UnitIndex.UNDATED && date >= newestDate - maxAge.getAsLong();
  }

  @Override
  public boolean unit(Candidate candidate, Answers answers, UnitSink sink, Notes notes) {
    Hash96 hash = candidate.hash();
    long position = newest.position(hash);
    if (position != candidate.position()) {
      goesInto(candidate, answers, newest.date(hash), position, notes);
      return false;
    }
    candidate.fill(answers);
    Optional.ofNullable(older.get(position)).ifPresent(found -> found.complete(answers));
    sink.unit(candidate.id(), answers, true);
    return true;
  }

  /** Notes what became of an older row, and reads it once more for what is to be noted in it. */
  private void goesInto(
      Candidate candidate, Answers answers, long newestDate, long position, Notes notes) {
    Age age = Age.of(candidate.date(), newestDate);
    boolean counts = counts(candidate.date(), newestDate);
    notes.add(
        counts ? age.code() : "duplicate-too-old",
        rows.idPlace(candidate.position()),
        counts
            ? "the row completes that of the same unit at %s, %s"
                .formatted(rows.idPlace(position), age.reason())
            : "the row is too old to complete that of the same unit at %s"
                .formatted(rows.idPlace(position)));
    if (counts) {
      candidate.fill(answers);
    }
  }
}
