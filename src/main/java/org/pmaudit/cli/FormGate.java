package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.Caption;
import org.pmaudit.dataset.FormFile;
import org.pmaudit.form.SurveyCaptions;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.FormCheck;
import org.pmaudit.result.FormResult;
import org.pmaudit.result.UnitResult;
import org.pmaudit.scoring.FormChecking;
import org.pmaudit.text.Plural;

/** Holds forms against checklists: every critical criterion must be asked for. */
record FormGate(AuditOptions options, FormOutputs outputs) {

  /** How many forms the last sentence tells of; a line each tells of them all. */
  private static final int TOLD = 3;

  private static final String STREAM = "stdin";

  ExitCode judge() throws UnusableInputException {
    Console console = outputs.console();
    List<Problem> problems = new ArrayList<>();
    List<FormCheck> checks = new ArrayList<>();
    for (FormFile form : FormFile.open(options.data(), console.in(), options.reading())) {
      problems.addAll(form.problems());
      if (!form.isBroken()) {
        captions(form, problems)
            .ifPresent(captions -> checks.addAll(checks(form, captions, problems)));
      }
    }
    if (checks.isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, problems);
    }
    FormResult result = new FormResult(Version.number(), options.asOf(), checks);
    checks.forEach(check -> outputs.audit().print(check.notes()));
    ExitCode written = outputs.write(result);
    console.print(problems, "the rest was checked");
    ExitCode code = ExitCode.ofData(problems).or(written).or(code(checks));
    console.err().println(sentence(checks, code));
    return code;
  }

  /** What a form asks; nothing where a phone form turns out broken, which stops no other. */
  private static Optional<List<Caption>> captions(FormFile form, List<Problem> problems) {
    if (!form.survey()) {
      return Optional.of(form.captions());
    }
    if (form.name().equals(STREAM)) {
      problems.add(
          Problem.at(
              new Place.InFile(STREAM),
              "a phone form cannot be read from a stream",
              "give its file"));
      return Optional.empty();
    }
    try {
      return Optional.of(SurveyCaptions.of(XlsFormFile.read(Path.of(form.name()))));
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
      return Optional.empty();
    }
  }

  private List<FormCheck> checks(FormFile form, List<Caption> captions, List<Problem> problems) {
    Map<String, List<UnitResult>> units =
        new FilledForms(options, outputs.audit()).units(form, problems);
    List<FormCheck> checks = new ArrayList<>();
    for (Checklist checklist : options.checklists()) {
      checks.add(
          FormChecking.of(form.name(), captions, checklist)
              .filledWith(units.getOrDefault(checklist.id(), List.of())));
    }
    return checks;
  }

  private static ExitCode code(List<FormCheck> checks) {
    ExitCode code = ExitCode.FINE;
    for (FormCheck check : checks) {
      code =
          code.or(
              switch (check.verdict()) {
                case PASSED -> ExitCode.FINE;
                case FAILED -> ExitCode.GATE_FAILED;
                case OPEN -> ExitCode.INCONCLUSIVE;
              });
    }
    return code;
  }

  private static String sentence(List<FormCheck> checks, ExitCode code) {
    List<FormCheck> open =
        checks.stream().filter(check -> check.verdict() != FormCheck.Verdict.PASSED).toList();
    String reasons =
        open.stream().limit(TOLD).map(FormGate::reason).collect(Collectors.joining("; "));
    reasons += open.size() > TOLD ? "; and %s more".formatted(open.size() - TOLD) : "";
    String and = reasons.isEmpty() ? "" : "; " + reasons;
    String end = " exit " + code.value();
    return switch (code) {
      case FINE -> "FORM PASSED: %s asked for.%s".formatted(all(checks), end);
      case WRONG_DATA -> "FORM NOT CHECKED: not all forms could be read%s.%s".formatted(and, end);
      case NOT_WRITTEN -> "FORM CHECKED: not all could be written%s.%s".formatted(and, end);
      case INCONCLUSIVE -> "FORM OPEN: %s.%s".formatted(reasons, end);
      case GATE_FAILED, WRONG_DEFINITION, BUG -> "FORM FAILED: %s.%s".formatted(reasons, end);
    };
  }

  private static String reason(FormCheck check) {
    String form = check.form().replaceAll("\\p{Cntrl}", " ");
    String where = form + " (" + check.checklist().id() + ")";
    int holes = check.criticalHoles().size();
    if (holes == 0) {
      return where + " asks for no criterion";
    }
    return "%s asks in full for all but %s: %s"
        .formatted(
            where,
            Plural.of(holes, "critical criterion", "critical criteria"),
            check.criticalHoles().stream()
                .map(hole -> hole.criterion().id())
                .collect(Collectors.joining(", ")));
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
