package org.pmaudit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.privacy.ClearedTable;
import org.pmaudit.privacy.PrivacyJson;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.privacy.PrivacyText;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pmaudit privacy}: which columns seem to hold personal data. */
@Command(
    name = "privacy",
    mixinStandardHelpOptions = true,
    header = "Says which columns seem to hold personal data, and why; no value is shown.")
final class PrivacyCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private TableOptions tables = new TableOptions();
  @Mixin private PrivacyChoice privacy = new PrivacyChoice();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  PrivacyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Problems problems = new Problems();
    PrivacyRule rule = privacy.rule(problems);
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    DataFiles files = tables.open(ChecklistLibrary.shipped().checklists(), console);
    List<ClearedTable> cleared = PrivacyRule.STANDARD.clear(files.tables());
    console
        .out()
        .print(
            json ? JsonPage.of(page -> PrivacyJson.write(cleared, page)) : PrivacyText.of(cleared));
    List<Problem> refusals = rule.refusals(cleared);
    console.print(files.problems(), "the rest was looked at");
    console.print(refusals, "the data are refused");
    return ExitCode.ofData(files.problems()).or(ExitCode.ofData(refusals)).value();
  }
}
