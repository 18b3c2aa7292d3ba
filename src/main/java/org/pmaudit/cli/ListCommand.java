package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;

/** {@code pmaudit list}: the checklists on offer. */
@Command(name = "list", mixinStandardHelpOptions = true, header = "Lists the checklists on offer.")
final class ListCommand implements Callable<Integer> {

  private final Console console;

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    for (Checklist checklist : ChecklistLibrary.shipped().checklists()) {
      console
          .out()
          .printf(
              "%-20s %-8s %3d criteria  %s%n",
              checklist.id(),
              checklist.version(),
              checklist.criteria().size(),
              checklist.title().english());
    }
    return ExitCode.FINE.value();
  }
}
