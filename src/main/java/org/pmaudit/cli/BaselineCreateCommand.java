package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.compare.Baseline;
import org.pmaudit.compare.BaselineJson;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
import org.pmaudit.text.Plural;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit baseline create}: the gaps of a result as known ones. */
@Command(
    name = "create",
    mixinStandardHelpOptions = true,
    header = "Lists the gaps of a result: checklist, criterion, unit and credit, and nothing else.")
final class BaselineCreateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "RESULT", description = "A result.json that holds all its units.")
  private String result = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The baseline to write. Without it standard output.")
  private @Nullable Path file;

  BaselineCreateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    Result found = new WrittenFile(result, console).result();
    Baseline baseline = Baseline.of(found, result);
    new OutputFile(Optional.ofNullable(file), console)
        .write(
            out -> BaselineJson.write(baseline, out),
            Plural.of(baseline.gaps().size(), "known gap"));
    return NothingJudged.of(found, console).value();
  }
}
