package org.pmaudit.compare;

import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;

/**
 * Refuses results that do not tell of all their units: a gap missing from them would read as fixed.
 */
final class Whole {

  private Whole() {}

  /**
   * Ends the reading if units or counts were taken out of a result.
   *
   * @param name of its file
   */
  static void check(String name, Result result) throws UnusableInputException {
    Problems problems = new Problems();
    Place place = new Place.InFile(name);
    if (result.suppressed()) {
      problems.add(
          place,
          "small counts were taken out of this result to share it",
          "give the result as it was before `--share`");
    }
    for (Audit audit : result.audits()) {
      if (!audit.unitsComplete()) {
        problems.add(
            place,
            "of `%s` it holds %s of %s units"
                .formatted(audit.checklist().id(), audit.units().size(), audit.summary().units()),
            "score the data again with `--keep-units all`");
      }
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
  }
}
