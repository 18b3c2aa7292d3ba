package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where they were not typed: as the environment says, else the nearest file.
 *
 * @param file the file it was read from
 * @param toFolder whether files go into a folder, so that several formats make sense
 */
record Defaults(Map<Setting, Given> given, Optional<Given> file, boolean toFolder)
    implements IDefaultValueProvider {

  private static final String CONFIG = "--config";
  private static final String VARIABLE = "PMAUDIT_CONFIG";
  private static final List<String> HELP = List.of("-h", "--help", "-V", "--version");

  /**
   * Reads what concerns the command that was typed; of others, and of help, nothing.
   *
   * @param here the folder from which the nearest file is looked for
   */
  static Defaults of(List<String> words, Console console, Path here) throws UnusableInputException {
    boolean concerned =
        words.stream().anyMatch(word -> word.equals("config") || Setting.concern(word))
            && words.stream().noneMatch(HELP::contains);
    Map<Setting, Given> given = new EnumMap<>(Setting.class);
    Optional<Given> file = concerned ? file(words, console.environment(), here) : Optional.empty();
    if (file.isPresent()) {
      given.putAll(ConfigFile.read(Path.of(file.get().value())));
    }
    Arrays.stream(Setting.values())
        .filter(setting -> isSet(setting.variable(), console.environment()))
        .forEach(setting -> given.put(setting, variable(setting, console.environment())));
    boolean toFolder =
        given.containsKey(Setting.OUTPUT)
            || words.stream().anyMatch(word -> word.matches("-o.*|--output(=.*)?"));
    return new Defaults(given, file, toFolder);
  }

  private static Given variable(Setting setting, Map<String, String> environment) {
    String variable = setting.variable();
    return Given.byVariable(variable, environment.getOrDefault(variable, ""));
  }

  private static boolean isSet(String variable, Map<String, String> environment) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  private static Optional<Given> file(
      List<String> words, Map<String, String> environment, Path here) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(CONFIG) && i + 1 < words.size()) {
        return Optional.of(Given.of(words.get(i + 1), CONFIG));
      }
      if (word.startsWith(CONFIG + "=")) {
        return Optional.of(Given.of(word.substring(CONFIG.length() + 1), CONFIG));
      }
    }
    if (isSet(VARIABLE, environment)) {
      return Optional.of(Given.byVariable(VARIABLE, environment.getOrDefault(VARIABLE, "")));
    }
    return ConfigFile.nearest(here).map(path -> Given.of(path.toString(), "nearest file"));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return null;
    }
    return Setting.of(option.command().name(), option.longestName())
        .filter(setting -> setting != Setting.FORMATS || toFolder)
        .map(given::get)
        .map(Given::value)
        .orElse(null);
  }

  /** A problem with an option, taken to where its value was set if it was not typed. */
  static Problem moved(Problem problem, CommandLine command, List<String> typed) {
    if (problem.place() instanceof Place.OnCommandLine option
        && command.getDefaultValueProvider() instanceof Defaults defaults) {
      return Setting.at(command.getCommandName(), option)
          .filter(setting -> typed.stream().noneMatch(setting::isIn))
          .flatMap(setting -> Optional.ofNullable(defaults.given.get(setting)))
          .map(value -> value.moved(problem))
          .orElse(problem);
    }
    return problem;
  }
}
