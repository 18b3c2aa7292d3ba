package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.compare.Comparing;
import org.pmaudit.compare.Comparison;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pmaudit compare}: what changed from one result to another. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Says what changed between two results: what is fixed, new, open, worse or better.")
final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The older result.json.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The newer result.json.")
  private String after = "";

  @Mixin private ComparisonOptions output;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    ComparisonOutputs outputs = ComparisonOutputs.asked(output, console);
    Comparison comparison = Comparing.of(side(before), side(after));
    ExitCode written = outputs.write(comparison);
    ExitCode compared = comparison.isAboutAnything() ? ExitCode.FINE : ExitCode.INCONCLUSIVE;
    if (compared == ExitCode.INCONCLUSIVE) {
      console.err().println("INCONCLUSIVE: no unit is in both results. exit 4");
    }
    return written.or(compared).value();
  }

  private Comparison.Side side(String name) throws UnusableInputException {
    return new Comparison.Side(name, new WrittenFile(name, console).result());
  }
}
