package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
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
  @Mixin private LabelOptions label;
  @Mixin private OutputOptions output;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Outputs outputs = Outputs.asked(output, console);
    AuditOptions options = AuditOptions.of(data, console);
    Labels labels = Labels.read(label, options, console);
    AuditOptions kept =
        labels.isNone() && output.unit == null ? options : options.keepingAllUnits();
    try (AllUnits all = outputs.allUnits()) {
      Audited audited = Auditing.run(kept, outputs, all);
      Result whole = labels.of(audited.result());
      Result result = outputs.shown(whole, options.keep());
      outputs.print(Labels.notes(audited.result(), result));
      ExitCode read = audited.code().or(outputs.write(result, whole, all));
      return read.or(NothingJudged.of(result, console)).value();
    }
  }
}
