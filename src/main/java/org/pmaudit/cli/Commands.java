package org.pmaudit.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, handing each the console; what has no console is made as picocli does. */
final class Commands implements CommandLine.IFactory {

  private static final Map<Class<?>, Function<Console, Object>> WITH_CONSOLE =
      Map.ofEntries(
          Map.entry(ScoreCommand.class, ScoreCommand::new),
          Map.entry(CheckCommand.class, CheckCommand::new),
          Map.entry(CompareCommand.class, CompareCommand::new),
          Map.entry(RenderCommand.class, RenderCommand::new),
          Map.entry(MergeCommand.class, MergeCommand::new),
          Map.entry(BaselineCreateCommand.class, BaselineCreateCommand::new),
          Map.entry(BaselineCheckCommand.class, BaselineCheckCommand::new),
          Map.entry(BaselinePruneCommand.class, BaselinePruneCommand::new),
          Map.entry(ConfigCommand.class, ConfigCommand::new),
          Map.entry(ListCommand.class, ListCommand::new),
          Map.entry(ShowCommand.class, ShowCommand::new),
          Map.entry(PortfolioCommand.class, PortfolioCommand::new),
          Map.entry(LintCommand.class, LintCommand::new),
          Map.entry(TemplateCommand.class, TemplateCommand::new),
          Map.entry(ImportFormCommand.class, ImportFormCommand::new),
          Map.entry(PrivacyCommand.class, PrivacyCommand::new),
          Map.entry(InspectCommand.class, InspectCommand::new),
          Map.entry(MapCommand.class, MapCommand::new),
          Map.entry(CoverageCommand.class, CoverageCommand::new));

  private final Console console;
  private final CommandLine.IFactory others = CommandLine.defaultFactory();

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Function<Console, Object> command = WITH_CONSOLE.get(type);
    return command == null ? others.create(type) : type.cast(command.apply(console));
  }
}
