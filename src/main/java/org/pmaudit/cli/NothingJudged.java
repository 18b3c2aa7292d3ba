package org.pmaudit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;

/** Says which inputs told nothing that could be judged, so that silence is not read as a pass. */
final class NothingJudged {

  private final Result result;

  private NothingJudged(Result result) {
    this.result = result;
  }

  /** Prints a problem for each such input; returns the code it gives. */
  static ExitCode of(Result result, Console console) {
    NothingJudged nothing = new NothingJudged(result);
    List<Problem> problems =
        result.inputs().stream()
            .filter(input -> input.judged() == 0)
            .map(nothing::problem)
            .toList();
    console.print(problems, "nothing was judged there");
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.INCONCLUSIVE;
  }

  private Problem problem(Input input) {
    Place place = new Place.InFile(input.name());
    return input.rows().read() == 0
        ? Problem.at(place, "there are no rows under the header")
        : Problem.at(
            place,
            "no row has an answer that %s could judge".formatted(checklists()),
            "the result says under `mapping` which columns were understood");
  }

  private String checklists() {
    return result.audits().stream()
        .map(Audit::checklist)
        .map(one -> one.id())
        .collect(Collectors.joining(" or "));
  }
}
