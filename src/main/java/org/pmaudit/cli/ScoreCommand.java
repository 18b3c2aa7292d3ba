package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pmaudit score}: every unit scored, the gaps reported. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    header = "Scores every unit of the data, and reports what is missing where.")
final class ScoreCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private OutputOptions output;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    Outputs outputs = Outputs.asked(output, console);
    AuditOptions options = AuditOptions.of(data, console);
    Audited audited = Auditing.run(options, console);
    outputs.write(audited.result());
    return audited.code().or(audited.judged() ? ExitCode.FINE : ExitCode.INCONCLUSIVE).value();
  }
}
