package org.pmaudit.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.SingleUnits;
import org.pmaudit.text.DidYouMean;

/**
 * Which units the reports are about.
 *
 * @param only the one unit they tell of
 * @param each whether each unit gets files of its own
 */
record UnitChoice(Optional<String> only, boolean each) {

  private static final Place UNIT = new Place.OnCommandLine("--unit");
  private static final Place EACH = new Place.OnCommandLine("--per-unit");

  static UnitChoice of(OutputOptions typed, Problems problems) {
    if (typed.perUnit && typed.folder == null) {
      problems.add(EACH, "files of each unit need a folder", "give one with -o DIR");
    }
    if (typed.perUnit && typed.unit != null) {
      problems.add(EACH, "`--unit` asks for one unit alone", "leave one of the two out");
    }
    return new UnitChoice(Optional.ofNullable(typed.unit), typed.perUnit);
  }

  /** The result of the one unit asked for; the whole where none was. */
  Result of(Result result) throws UnusableInputException {
    if (only.isEmpty()) {
      return result;
    }
    SingleUnits units = new SingleUnits(result);
    Optional<Result> one = units.of(only.get());
    if (one.isEmpty()) {
      throw UnusableInputException.definition(unknown(result, units.ids()));
    }
    return one.get();
  }

  /** That some units get no files, where that is so. */
  List<Note> notes(Result result) {
    return result.audits().stream()
        .filter(audit -> each && !audit.unitsComplete())
        .map(
            audit ->
                new Note(
                    "units-cut",
                    EACH,
                    "`%s` has files of %s of its %s units, the worst"
                        .formatted(
                            audit.checklist().id(), audit.units().size(), audit.summary().units())))
        .toList();
  }

  private Problem unknown(Result result, Set<String> ids) {
    String what = "no unit has the id `%s`".formatted(only.orElse(""));
    if (!result.audits().stream().allMatch(Audit::unitsComplete)) {
      return Problem.at(
          UNIT,
          what + " among those the result lists",
          "it lists the worst only; make it with --keep-units all");
    }
    return DidYouMean.hint(only.orElse(""), ids)
        .map(hint -> Problem.at(UNIT, what, hint))
        .orElseGet(() -> Problem.at(UNIT, what));
  }
}
