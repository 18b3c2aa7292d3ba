package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pmaudit lint}: what is wrong with a checklist, or what it holds. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    header = "Says all that is wrong with checklists, or what they hold.")
final class LintCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Checklists, as YAML files.")
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
}
