package org.pmaudit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pmaudit baseline}: known gaps, to be compared with. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    header = "Makes, checks and prunes lists of known gaps.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BaselineCreateCommand.class,
      BaselineCheckCommand.class,
      BaselinePruneCommand.class
    })
final class BaselineCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: create, check or prune");
  }
}
