package org.pmaudit.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pmaudit.gate.FailOn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pmaudit config}: what holds in this folder, and who said so. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    header = "Shows every setting with its value and where it comes from.",
    description = {
      "",
      "An option typed comes first, then the environment (PMAUDIT_LANG for lang), then the nearest"
          + " .pmaudit.yaml from here up to the root of the repository, then the default."
    })
final class ConfigCommand implements Callable<Integer> {

  private static final String DEFAULT = "default";

  private final Console console;

  @Spec private CommandSpec spec;

  ConfigCommand(Console console) {
    this.console = console;
  }

  /** Gives the command the options of all settings, as they are typed for those that use them. */
  static void takeSettings(CommandSpec root) {
    CommandSpec config =
        Objects.requireNonNull(root.subcommands().get("config"), "config").getCommandSpec();
    for (Setting setting : Setting.values()) {
      config.addOption(setting.asTyped());
    }
  }

  @Override
  public Integer call() {
    Defaults defaults = (Defaults) spec.defaultValueProvider();
    print("config", defaults.file().orElse(Given.of("none", DEFAULT)));
    for (Setting setting : Setting.values()) {
      String key = setting.isOfTheGate() ? "gate." + setting.key() : setting.key();
      print(key, effective(setting, defaults));
    }
    return ExitCode.FINE.value();
  }

  private Given effective(Setting setting, Defaults defaults) {
    return set(setting, defaults).orElseGet(() -> Given.of(otherwise(setting, defaults), DEFAULT));
  }

  private Optional<Given> set(Setting setting, Defaults defaults) {
    String typed = spec.commandLine().getParseResult().matchedOptionValue(setting.option(), "");
    return typed.isEmpty()
        ? Optional.ofNullable(defaults.given().get(setting))
        : Optional.of(Given.of(typed, "command line " + setting.option()));
  }

  private String otherwise(Setting setting, Defaults defaults) {
    if (setting != Setting.FAIL_ON) {
      return setting.otherwise();
    }
    boolean known = set(Setting.BASELINE, defaults).isPresent();
    return (known ? FailOn.NEW_CRITICAL : FailOn.CRITICAL).word();
  }

  private void print(String key, Given given) {
    console
        .out()
        .println("%-18s %-45s %s".formatted(key, given.value(), given.origin()).stripTrailing());
  }
}
