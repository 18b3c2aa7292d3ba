package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Lookup;
import org.pmaudit.checklist.Shown;
import org.pmaudit.checklist.ShownJson;
import org.pmaudit.checklist.ShownText;
import org.pmaudit.checklist.Tailoring;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit show}: a checklist, criterion or indicator as sentences. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Shows a checklist, criterion, indicator, source or area as sentences.")
final class ShowCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "ID", description = "For example cccm-site, or CCCM-S-06.")
  private String id = "";

  @Option(
      names = {"-c", "--checklist"},
      split = ",",
      paramLabel = "FILE",
      description = "Checklists of your own to look in too.")
  private List<String> own = new ArrayList<>();

  @Option(
      names = "--tailoring",
      paramLabel = "FILE",
      description = "Show what a tailoring makes of it, and where each value comes from.")
  private @Nullable Path tailoring;

  @Option(
      names = {"-a", "--area"},
      split = ",",
      paramLabel = "AREA",
      description = "Of a checklist, only the criteria of a protection area, such as gbv.")
  private List<String> areas = new ArrayList<>();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Shown shown =
        new Lookup(ChecklistLibrary.shipped(), own, tailoring(), AreaWords.restriction(areas))
            .find(id);
    console
        .out()
        .print(
            json
                ? JsonPage.of(page -> new ShownJson(page).write(shown))
                : new ShownText(language.tag).of(shown));
    return ExitCode.FINE.value();
  }

  private Optional<Tailoring> tailoring() throws UnusableInputException {
    return tailoring == null ? Optional.empty() : Optional.of(Tailoring.read(tailoring));
  }
}
