package org.pmaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.Table;
import org.pmaudit.mapping.InspectionJson;
import org.pmaudit.mapping.InspectionText;
import org.pmaudit.mapping.TableProfile;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmaudit inspect}: what was understood of data. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    header = "Says what was understood of data: sheets, headers, columns; no value is shown.")
final class InspectCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private TableOptions tables = new TableOptions();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    DataFiles files = tables.open(ChecklistLibrary.shipped().checklists(), console);
    List<Problem> problems = new ArrayList<>(files.problems());
    List<TableProfile> profiles = new ArrayList<>();
    for (Table table : files.tables()) {
      profile(table, profiles, problems);
    }
    console
        .out()
        .print(
            json
                ? JsonPage.of(page -> InspectionJson.write(profiles, page))
                : InspectionText.of(profiles));
    console.print(files.notes());
    console.print(problems, "the rest was looked at");
    return ExitCode.ofData(problems).value();
  }

  private static void profile(Table table, List<TableProfile> into, List<Problem> problems) {
    try {
      into.add(TableProfile.of(table));
    } catch (UnusableInputException unusable) {
      problems.addAll(unusable.problems());
    }
  }
}
