package org.pmaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Reads {@code .pmaudit.yaml}, with every problem at once. */
final class ConfigFile {

  static final String NAME = ".pmaudit.yaml";

  private final Path folder;
  private final YamlFile file;
  private final Map<Setting, Given> given = new EnumMap<>(Setting.class);

  private ConfigFile(Path path, YamlFile file) {
    Path parent = path.getParent();
    this.folder = parent == null ? Path.of("") : parent;
    this.file = file;
  }

  /** The nearest file of the name, from a folder up to the root of its repository. */
  static Optional<Path> nearest(Path folder) {
    Path here = folder;
    while (!Files.isRegularFile(here.resolve(NAME))) {
      Path above = here.toAbsolutePath().getParent();
      if (above == null || Files.exists(here.resolve(".git"))) {
        return Optional.empty();
      }
      here = above;
    }
    return Optional.of(here.resolve(NAME));
  }

  static Map<Setting, Given> read(Path path) throws UnusableInputException {
    ConfigFile config = new ConfigFile(path, YamlFile.read(path));
    config.read();
    config.file.throwIfAny();
    return config.given;
  }

  private void read() {
    YamlReader top = file.top();
    Optional<YamlReader> gate = top.take("gate").mapping();
    for (Setting setting : Setting.values()) {
      if (!setting.isOfTheGate()) {
        take(setting, top);
      } else if (gate.isPresent()) {
        take(setting, gate.get());
      }
    }
    gate.ifPresent(YamlReader::noOthers);
    top.noOthers();
  }

  private void take(Setting setting, YamlReader reader) {
    YamlValue value = reader.take(setting.key());
    if (value.isPresent()) {
      Map<String, UnaryOperator<Problem>> words = new LinkedHashMap<>();
      for (YamlValue item : items(setting, value)) {
        item.text().ifPresent(word -> words.put(meant(setting, word, item), place(item)));
      }
      String text = String.join(",", words.keySet());
      given.put(setting, new Given(text, file.place(value.mark()).toString(), place(value), words));
    }
  }

  private UnaryOperator<Problem> place(YamlValue value) {
    return problem -> file.moved(problem, value.mark());
  }

  private static List<YamlValue> items(Setting setting, YamlValue value) {
    boolean several =
        setting.kind() == Setting.Kind.WORDS || setting.kind() == Setting.Kind.CHECKLISTS;
    return several && value.isList() ? value.items() : List.of(value);
  }

  private String meant(Setting setting, String word, YamlValue item) {
    if (item.node().isPresent() && word.contains(",")) {
      item.problem("a comma cannot stand in one value", "write several as a list: [a, b]");
    }
    boolean path =
        setting.kind() == Setting.Kind.FILE
            || (setting.kind() == Setting.Kind.CHECKLISTS && word.matches("(?i).*\\.ya?ml"));
    return path ? folder.resolve(word).toString() : word;
  }
}
