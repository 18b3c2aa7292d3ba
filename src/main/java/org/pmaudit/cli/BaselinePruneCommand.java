package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.compare.Baseline;
import org.pmaudit.compare.BaselineJson;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit baseline prune}: without the entries that are obsolete. */
@Command(
    name = "prune",
    mixinStandardHelpOptions = true,
    header = "Takes known gaps that are none any more out of the list; adds none, ever.")
final class BaselinePruneCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "BASELINE", description = "What create wrote.")
  private String baseline = "";

  @Parameters(index = "1", paramLabel = "RESULT", description = "The result.json of today.")
  private String result = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write what is left. Without it the baseline itself.")
  private @Nullable Path file;

  BaselinePruneCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    Baseline known = new WrittenFile(baseline, console).ownBaseline();
    KnownGapsToday today =
        KnownGapsToday.of(known, new WrittenFile(result, console).result(), result);
    if (today.isOpen()) {
      console.err().println(today.sentence());
      return today.code().value();
    }
    Baseline left = known.without(today.obsolete());
    today.obsolete().forEach(entry -> console.err().println("removed: " + entry));
    new OutputFile(Optional.of(file == null ? Path.of(baseline) : file), console)
        .write(out -> BaselineJson.write(left, out), Plural.of(left.gaps().size(), "known gap"));
    return ExitCode.FINE.value();
  }
}
