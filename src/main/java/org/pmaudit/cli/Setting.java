package org.pmaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Place;
import picocli.CommandLine.Model.OptionSpec;

/** What a repository or the environment may set once for all runs. */
enum Setting {
  CHECKLISTS("-c, --checklist", Kind.CHECKLISTS, "none", "score check coverage map template"),
  MAPPING("-m, --mapping", Kind.FILE, "none", "score check coverage"),
  TAILORING("--tailoring", Kind.FILE, "none", "score check"),
  AREAS("-a, --area", Kind.WORDS, "all", "score check"),
  SHEET("--sheet", Kind.WORD, "the one that fits", "score check"),
  DUPLICATES("--duplicates", Kind.WORD, "latest where a date is known, else error", "score check"),
  BY("--by", Kind.WORD, "none", "score check"),
  KEEP_UNITS("--keep-units", Kind.WORD, "all up to 10,000, of more the worst 1,000", "score check"),
  JOBS("--jobs", Kind.WORD, "one for each core", "score check"),
  BASELINE("--baseline", Kind.FILE, "none", "score check"),
  WAIVERS("--waivers", Kind.FILE, "none", "score check"),
  FAIL_ON("--fail-on", Kind.WORDS, "critical, with a baseline new-critical", "check"),
  FAIL_UNDER("--fail-under", Kind.WORDS, "none", "check"),
  MIN_COVERAGE("--min-coverage", Kind.WORD, "none", "check"),
  OUTPUT("-o, --output", Kind.FILE, "none", "score check"),
  FORMATS(
      "-f, --format", Kind.WORDS, "all for people, csv and json; without -o text", "score check"),
  LANG("--lang", Kind.WORD, "en", "score check compare render show portfolio template"),
  COLOR("--color", Kind.WORD, "auto", "score check compare render"),
  TOP("--top", Kind.WORD, "5", "score check render");

  /** What its value is. */
  enum Kind {
    WORD,
    WORDS,
    /** A path, from the folder of the file it stands in. */
    FILE,
    /** Ids, or paths of checklists. */
    CHECKLISTS
  }

  private static final Set<Setting> OF_THE_GATE = Set.of(FAIL_ON, FAIL_UNDER, MIN_COVERAGE);

  private final String options;
  private final Kind kind;
  private final String otherwise;
  private final String commands;

  Setting(String options, Kind kind, String otherwise, String commands) {
    this.options = options;
    this.kind = kind;
    this.otherwise = otherwise;
    this.commands = commands;
  }

  /** The setting behind an option of a command. */
  static Optional<Setting> of(String command, String option) {
    return Arrays.stream(values())
        .filter(one -> one.option().equals(option) && one.concerns(command))
        .findFirst();
  }

  /** The setting behind a place on the command line, such as {@code -c cccm-site}. */
  static Optional<Setting> at(String command, Place place) {
    String option = place.toString().split(" ", 2)[0];
    return Arrays.stream(values())
        .filter(one -> one.names().contains(option) && one.concerns(command))
        .findFirst();
  }

  /** Whether a command has any settings. */
  static boolean concern(String command) {
    return Arrays.stream(values()).anyMatch(one -> one.concerns(command));
  }

  private boolean concerns(String command) {
    return List.of(commands.split(" ")).contains(command);
  }

  /** The names of its option, the long one last. */
  List<String> names() {
    return List.of(options.split(", "));
  }

  /** Whether its option was typed in a word. */
  boolean isIn(String word) {
    return names().stream()
        .anyMatch(
            name ->
                name.startsWith("--")
                    ? word.equals(name) || word.startsWith(name + "=")
                    : word.startsWith(name));
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it stands under {@code gate} in a file. */
  boolean isOfTheGate() {
    return OF_THE_GATE.contains(this);
  }

  Kind kind() {
    return kind;
  }

  /** The long name of its option. */
  String option() {
    return names().get(names().size() - 1);
  }

  String variable() {
    return "PMAUDIT_" + name();
  }

  /** What holds where nobody sets it, in words. */
  String otherwise() {
    return otherwise;
  }

  /** Its option for a command that takes the word as it is. */
  OptionSpec asTyped() {
    return OptionSpec.builder(names().toArray(String[]::new))
        .paramLabel("VALUE")
        .type(String.class)
        .description("As with the commands that use it.")
        .build();
  }
}
