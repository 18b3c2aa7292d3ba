package org.pmaudit.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of the command line; alone it shows what there is. */
@Command(
    name = "pmaudit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Audits how well projects and sites mainstream protection.",
    description = {
      "",
      "Checklists derived from published guidance for CCCM, shelter, transport and recovery are held"
          + " against project or site data in Excel or CSV; the gaps are reported with what to do."
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ran to the end; the gate passed, or none was asked for",
      "1:ran to the end; a gate condition failed",
      "2:wrong usage, or a wrong checklist, mapping or other definition; nothing was audited",
      "3:data cannot be read, or break their contract",
      "4:inconclusive: nothing to judge, a critical criterion unknown, or coverage too low",
      "5:results were computed but an output could not be written",
      "70:a bug of ours"
    },
    footer = {"", "Start with: pmaudit list, then pmaudit score DATA -c CHECKLIST"},
    subcommands = {
      ScoreCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      RenderCommand.class,
      MergeCommand.class,
      BaselineCommand.class,
      ConfigCommand.class,
      ListCommand.class,
      ShowCommand.class,
      PortfolioCommand.class,
      LintCommand.class,
      InspectCommand.class,
      MapCommand.class,
      CoverageCommand.class,
      PrivacyCommand.class,
      TemplateCommand.class,
      ImportFormCommand.class
    })
final class Pmaudit implements Runnable {

  @Option(
      names = "--config",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "Defaults for options; without it the nearest .pmaudit.yaml.")
  @Nullable Path config;

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
