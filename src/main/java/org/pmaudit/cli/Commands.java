package org.pmaudit.cli;

import picocli.CommandLine;

/** Makes the commands, handing each the console; what has no console is made as picocli does. */
final class Commands implements CommandLine.IFactory {

  private final Console console;
  private final CommandLine.IFactory others = CommandLine.defaultFactory();

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ScoreCommand.class) {
      return type.cast(new ScoreCommand(console));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(console));
    }
    if (type == ListCommand.class) {
      return type.cast(new ListCommand(console));
    }
    if (type == ShowCommand.class) {
      return type.cast(new ShowCommand(console));
    }
    if (type == PortfolioCommand.class) {
      return type.cast(new PortfolioCommand(console));
    }
    if (type == LintCommand.class) {
      return type.cast(new LintCommand(console));
    }
    if (type == TemplateCommand.class) {
      return type.cast(new TemplateCommand(console));
    }
    if (type == ImportFormCommand.class) {
      return type.cast(new ImportFormCommand(console));
    }
    if (type == PrivacyCommand.class) {
      return type.cast(new PrivacyCommand(console));
    }
    return others.create(type);
  }
}
