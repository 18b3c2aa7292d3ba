package org.pmaudit.cli;

import java.util.concurrent.Callable;
import org.pmaudit.gate.Gate;
import org.pmaudit.gate.GateConditions;
import org.pmaudit.gate.GateVerdict;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code pmaudit check}: the gate. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Holds every unit to conditions; the exit code says whether they hold.")
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private GateOptions gate;
  @Mixin private OutputOptions output;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException, NotWrittenException {
    Outputs outputs = Outputs.askedOfGate(output, console);
    AuditOptions options = AuditOptions.of(data, console).keepingAllUnits();
    GateConditions conditions = gate.conditions(options.checklists());
    Audited audited = Auditing.run(options, console);
    GateVerdict verdict =
        Gate.judge(audited.result(), conditions, unit -> console.out().println(unit.line()));
    outputs.write(audited.result());
    console.err().println(verdict.sentence());
    return audited.code().or(ExitCode.of(verdict.outcome())).value();
  }
}
