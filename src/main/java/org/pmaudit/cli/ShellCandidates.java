package org.pmaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Listing;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.gate.FailOn;
import org.pmaudit.mapping.Duplicates;
import org.pmaudit.mapping.ReviewState;
import org.pmaudit.report.ComparisonFormat;
import org.pmaudit.report.ReportFormat;
import org.pmaudit.result.AdminLevel;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The words a shell offers for a value. The build puts them on the command line when it makes the
 * script; a run needs none of them, and does not pay for them.
 */
final class ShellCandidates {

  /** By the command where only its own fit, the option's name, or the parameter's label. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("--checklist", ChecklistLibrary.shipped().ids()),
          Map.entry("--area", each(ProtectionArea.values(), ProtectionArea::word)),
          Map.entry("--lang", List.of("en", "fr", "es", "ar")),
          Map.entry("--color", List.of("auto", "always", "never")),
          Map.entry("--privacy", List.of("standard", "strict", "off")),
          Map.entry("--keep-units", List.of("all", "none", "worst:100")),
          Map.entry("--duplicates", each(Duplicates.values(), Duplicates::word)),
          Map.entry("--review", each(ReviewState.values(), ReviewState::word)),
          Map.entry("--by", AdminLevel.words()),
          Map.entry("--delimiter", List.of("tab")),
          Map.entry("--encoding", List.of("UTF-8", "UTF-16", "windows-1252")),
          Map.entry("--format", ReportFormat.words()),
          Map.entry("compare --format", ComparisonFormat.words()),
          Map.entry("template --format", List.of("workbook", "xlsform", "csv")),
          Map.entry("--fail-on", FailOn.words()),
          Map.entry("coverage --fail-on", List.of(FailOn.CRITICAL.word())),
          Map.entry("WHAT", each(Listing.values(), Listing::word)),
          Map.entry("AREA", each(ProtectionArea.values(), ProtectionArea::word)),
          Map.entry("ID", ChecklistLibrary.shipped().ids()));

  private ShellCandidates() {}

  private static <T> List<String> each(T[] values, Function<T, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  /** Those of one option or parameter of a command; none where any word will do. */
  static Optional<List<String>> of(CommandSpec command, ArgSpec argument) {
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    return Optional.ofNullable(WORDS.get(command.name() + " " + name))
        .or(() -> Optional.ofNullable(WORDS.get(name)));
  }

  /** Puts them on all options and parameters of a command and of those below it. */
  static void putOn(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    for (ArgSpec argument : List.copyOf(command.args())) {
      of(command, argument).ifPresent(words -> replace(command, argument, words));
    }
    line.getSubcommands().values().forEach(ShellCandidates::putOn);
  }

  private static void replace(CommandSpec command, ArgSpec argument, List<String> words) {
    command.remove(argument);
    if (argument instanceof OptionSpec option) {
      command.addOption(option.toBuilder().completionCandidates(words).build());
    } else if (argument instanceof PositionalParamSpec parameter) {
      command.addPositional(parameter.toBuilder().completionCandidates(words).build());
    }
  }
}
