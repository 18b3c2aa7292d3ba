package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pmaudit.dataset.Caption;
import org.pmaudit.dataset.FormFile;
import org.pmaudit.form.SurveyCaptions;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.FormJson;
import org.pmaudit.report.FormText;
import org.pmaudit.result.FormCheck;
import org.pmaudit.scoring.FormChecking;
import org.pmaudit.text.Plural;

/** Holds forms against checklists: every critical criterion must be asked for. */
record FormGate(AuditOptions options, boolean json, String language, Console console) {

  ExitCode judge() throws UnusableInputException {
    List<Problem> problems = new ArrayList<>();
    List<FormCheck> checks = new ArrayList<>();
    for (FormFile form : FormFile.open(options.data(), console.in(), options.reading())) {
      problems.addAll(form.problems());
      if (form.problems().isEmpty()) {
        List<Caption> captions = captions(form);
        options
            .checklists()
            .forEach(each -> checks.add(FormChecking.of(form.name(), captions, each)));
      }
    }
    if (checks.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, problems);
    }
    print(checks);
    console.print(problems, "the rest was checked");
    ExitCode read = problems.isEmpty() ? ExitCode.FINE : ExitCode.WRONG_DATA;
    ExitCode code = read.or(code(checks));
    console.err().println(sentence(checks, code));
    return code;
  }

  private static List<Caption> captions(FormFile form) throws UnusableInputException {
    return form.survey()
        ? SurveyCaptions.of(XlsFormFile.read(Path.of(form.name())))
        : form.captions();
  }

  private void print(List<FormCheck> checks) throws UnusableInputException {
    if (json) {
      console.out().print(JsonPage.of(page -> FormJson.write(checks, page)));
      return;
    }
    String between = "";
    for (FormCheck check : checks) {
      console.out().print(between + FormText.of(check, language));
      between = "\n";
    }
  }

  /** A form that asks for nothing at all never passes, whatever is critical. */
  private static ExitCode code(List<FormCheck> checks) {
    ExitCode code = ExitCode.FINE;
    for (FormCheck check : checks) {
      if (!check.criticalHoles().isEmpty()) {
        code = code.or(ExitCode.GATE_FAILED);
      } else if (asksNothing(check)) {
        code = code.or(ExitCode.INCONCLUSIVE);
      }
    }
    return code;
  }

  private static boolean asksNothing(FormCheck check) {
    return check.count(one -> !one.asked().isEmpty()) == 0;
  }

  private static String sentence(List<FormCheck> checks, ExitCode code) {
    List<String> reasons = new ArrayList<>();
    for (FormCheck check : checks) {
      String where = check.form() + " (" + check.checklist().id() + ")";
      int holes = check.criticalHoles().size();
      if (holes > 0) {
        reasons.add(
            "%s asks in full for all but %s: %s"
                .formatted(
                    where,
                    Plural.of(holes, "critical criterion", "critical criteria"),
                    FormText.ids(check)));
      } else if (asksNothing(check)) {
        reasons.add(where + " asks for no criterion");
      }
    }
    String end = " exit " + code.value();
    return switch (code) {
      case FINE -> "FORM PASSED: %s asked for.%s".formatted(all(checks), end);
      case WRONG_DATA ->
          "FORM NOT CHECKED: not all forms could be read%s.%s".formatted(after(reasons), end);
      case INCONCLUSIVE -> "FORM OPEN: %s.%s".formatted(String.join("; ", reasons), end);
      case GATE_FAILED, WRONG_DEFINITION, NOT_WRITTEN, BUG ->
          "FORM FAILED: %s.%s".formatted(String.join("; ", reasons), end);
    };
  }

  private static String after(List<String> reasons) {
    return reasons.isEmpty() ? "" : "; " + String.join("; ", reasons);
  }

  private static String all(List<FormCheck> checks) {
    long critical = 0;
    for (FormCheck check : checks) {
      critical += check.count(one -> one.criterion().critical());
    }
    return Plural.of(critical, "critical criterion", "critical criteria")
        + (critical == 1 ? " is" : " are");
  }
}
