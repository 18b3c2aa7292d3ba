package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.form.FormFinding;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.form.XlsFormLint;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pmaudit lint}: what is wrong with a checklist, or what it holds. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    header = "Says all that is wrong with checklists or phone forms, or what they hold.")
final class LintCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Checklists, as YAML files, and XLSForms, as .xlsx or .xls.")
  private List<Path> files = new ArrayList<>();

  LintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      lint(library, file, problems);
    }
    console.print(problems, "mend them and lint again");
    return (problems.isEmpty() ? ExitCode.FINE : ExitCode.WRONG_DEFINITION).value();
  }

  private void lint(ChecklistLibrary library, Path file, List<Problem> problems) {
    try {
      if (file.toString().matches("(?i).*\\.xlsx?")) {
        problems.addAll(lintForm(file));
        return;
      }
      Checklist checklist = library.checklist(file.toString());
      console
          .out()
          .printf(
              "%s: %s %s, %s criteria%n",
              file, checklist.id(), checklist.version(), checklist.criteria().size());
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
  }

  /** Prints the warnings of a phone form, and returns its faults. */
  private List<Problem> lintForm(Path file) throws UnusableInputException {
    List<FormFinding> findings = XlsFormLint.lint(XlsFormFile.read(file));
    findings.stream().filter(each -> !each.isError()).forEach(console.err()::println);
    List<Problem> faults =
        findings.stream().filter(FormFinding::isError).map(FormFinding::ruled).toList();
    console
        .out()
        .printf(
            "%s: a phone form, %s, %s%n",
            file,
            Plural.of(faults.size(), "error"),
            Plural.of(findings.size() - faults.size(), "warning"));
    return faults;
  }
}
