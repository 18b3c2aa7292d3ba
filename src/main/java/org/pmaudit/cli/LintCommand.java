package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.Lint;
import org.pmaudit.checklist.Linted;
import org.pmaudit.checklist.LintedText;
import org.pmaudit.form.FormFinding;
import org.pmaudit.form.XlsFormFile;
import org.pmaudit.form.XlsFormLint;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.scoring.Examples;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
      arity = "0..*",
      description =
          "Checklists, tailorings and examples, as YAML files, and XLSForms, as .xlsx or .xls."
              + " Without any, the shipped checklists.")
  private List<Path> files = new ArrayList<>();

  LintCommand(Console console) {
    this.console = console;
  }

  @Option(names = "--test", description = "Run the examples that stand beside checklists, too.")
  private boolean test;

  @Option(names = "--translations", description = "List the texts that a language lacks, too.")
  private boolean translations;

  @Override
  public Integer call() throws UnusableInputException {
    List<Problem> problems = new ArrayList<>();
    List<Problem> failures = new ArrayList<>();
    for (Path file : files) {
      lint(file, problems, failures);
    }
    if (files.isEmpty()) {
      for (Linted shipped : Lint.shipped()) {
        lint("", shipped, failures);
      }
    }
    console.print(problems, "mend them and lint again");
    console.print(failures, "mend the checklist, or what its examples expect");
    if (!problems.isEmpty()) {
      return ExitCode.WRONG_DEFINITION.value();
    }
    return (failures.isEmpty() ? ExitCode.FINE : ExitCode.GATE_FAILED).value();
  }

  private void lint(Path file, List<Problem> problems, List<Problem> failures) {
    try {
      if (file.toString().matches("(?i).*\\.xlsx?")) {
        problems.addAll(lintForm(file));
        return;
      }
      Linted linted = Lint.check(file);
      if (linted instanceof Linted.OfAnotherKind) {
        problems.add(unknown(file));
        return;
      }
      lint(file + ": ", linted, failures);
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
  }

  private void lint(String before, Linted linted, List<Problem> failures) {
    console.out().print(before + LintedText.of(linted));
    if (translations) {
      console.out().print(LintedText.translations(linted));
    }
    if (test) {
      run(linted, failures);
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

  private static Problem unknown(Path file) {
    return Problem.at(
        new Place.InFile(file.toString()),
        "is neither a checklist, nor examples, nor a tailoring",
        "a checklist has `id`, `version` and `criteria`");
  }

  private static void run(Linted linted, List<Problem> failures) {
    if (linted instanceof Linted.OfChecklist of) {
      of.tests().ifPresent(tests -> failures.addAll(Examples.failures(of.checklist(), tests)));
    } else if (linted instanceof Linted.OfTests of) {
      failures.addAll(Examples.failures(of.checklist(), of.tests()));
    }
  }
}
