package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pmaudit render}: the reports of a result that was written before. */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    header = "Writes the reports of a result.json, byte by byte those of the run that made it.")
final class RenderCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "RESULT", description = "A result.json, or - for standard input.")
  private String file = "";

  @Mixin private SettledOptions settled;
  @Mixin private OutputOptions output;

  RenderCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Outputs outputs = Outputs.asked(output, console);
    Result result = new WrittenFile(file, console).result();
    settled.agree(result);
    ExitCode written = outputs.write(outputs.shown(result, KeepUnits.ALL));
    return written.or(NothingJudged.of(result, console)).value();
  }
}
