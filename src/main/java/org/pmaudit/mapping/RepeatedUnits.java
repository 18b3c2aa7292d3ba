package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;

/** The problems of rows that repeat a unit where nothing says which of them counts. */
final class RepeatedUnits {

  private static final int SHOWN = 20;

  private final UnitIndex first;
  private final Rows rows;
  private final List<Problem> problems = new ArrayList<>();
  private long repeated;

  RepeatedUnits(UnitIndex first, Rows rows) {
    this.first = first;
    this.rows = rows;
  }

  /** Adds the candidate if it is not its unit's first. */
  void add(Candidate candidate) {
    long before = first.position(candidate.hash());
    if (before == candidate.position()) {
      return;
    }
    repeated++;
    if (problems.size() < SHOWN) {
      problems.add(
          Problem.at(
              rows.idPlace(candidate.position()),
              "this row is of the same unit as the row at " + rows.idPlace(before),
              "say which counts with `--duplicates latest` and a `date` in the mapping, or with "
                  + "`combine` or `all`"));
    }
  }

  UnusableInputException exception() {
    if (repeated > SHOWN) {
      Place file = new Place.InFile(problems.get(0).place().file());
      problems.add(
          Problem.at(file, "%s more of this kind".formatted(Plural.of(repeated - SHOWN, "row"))));
    }
    return new UnusableInputException(UnusableInputException.Kind.DATA, problems);
  }
}
