package org.pmaudit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pmaudit.compare.Baseline;
import org.pmaudit.compare.ObsoleteEntry;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code pmaudit baseline check}: whether every known gap is one still. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Fails where a known gap is none any more, so that the list never hides a new one.")
final class BaselineCheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "BASELINE", description = "What create wrote.")
  private String baseline = "";

  @Parameters(index = "1", paramLabel = "RESULT", description = "The result.json of today.")
  private String result = "";

  BaselineCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Baseline known = new WrittenFile(baseline, console).baseline();
    KnownGapsToday today =
        KnownGapsToday.of(known, new WrittenFile(result, console).result(), result);
    List<ObsoleteEntry> obsolete = today.obsolete();
    obsolete.forEach(console.out()::println);
    console.err().println(today.sentence());
    return today.code().value();
  }
}
