package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.gate.Gate;
import org.pmaudit.gate.GateConditions;
import org.pmaudit.gate.GateVerdict;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pmaudit check}: the gate. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Holds every unit to conditions; the exit code says whether they hold.")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;
  @Mixin private GateOptions gate;
  @Mixin private LabelOptions label;
  @Mixin private OutputOptions output;
  @Mixin private FormWords form;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    return form.asked
        ? form.gate(spec, AuditOptions.of(data, console), output, console).judge().value()
        : judged();
  }

  private int judged() throws UnusableInputException {
    Outputs outputs = Outputs.askedOfGate(output, console);
    AuditOptions options = AuditOptions.of(data, console);
    Labels labels = Labels.read(label, options, console);
    GateConditions conditions = gate.conditions(options.checklists(), labels);
    Audited audited = Auditing.run(options.keepingAllUnits(), outputs);
    Result result = labels.of(audited.result());
    Result shown = outputs.shown(result, options.keep());
    GateVerdict verdict = Gate.judge(result, conditions, outputs::print);
    outputs.print(Labels.notes(audited.result(), result));
    ExitCode read = audited.code().or(outputs.write(shown));
    ExitCode code = read.or(ExitCode.of(verdict.outcome()));
    console.err().println(GateLine.of(verdict, code));
    return code.value();
  }
}
