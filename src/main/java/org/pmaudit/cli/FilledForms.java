package org.pmaudit.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.dataset.DataFile;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.FormFile;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.UnitResult;

/** Scores forms that were filled in. */
record FilledForms(AuditOptions options, Outputs outputs) {

  /** The units that a form is about, by the id of the checklist; none where it is empty. */
  Map<String, List<UnitResult>> units(FormFile form, List<Problem> problems) {
    Map<String, List<UnitResult>> units = new HashMap<>();
    if (form.filled().isEmpty()) {
      return units;
    }
    DataFile file = new DataFile(form.name(), form.filled(), List.of(), List.of());
    try {
      Auditing.run(
              options.keepingAllUnits(),
              new DataFiles(List.of(file)),
              outputs,
              new AllUnits(Optional.empty(), outputs.language()))
          .result()
          .audits()
          .forEach(audit -> units.put(audit.checklist().id(), audit.units()));
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
    return units;
  }
}
