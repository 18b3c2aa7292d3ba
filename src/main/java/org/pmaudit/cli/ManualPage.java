package org.pmaudit.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of one command, made of what its help shows and of what the environment sets.
 *
 * @param version the program's
 * @param day that of the release
 */
record ManualPage(CommandLine command, String version, LocalDate day) {

  /** Wider than any synopsis, so that the reader of the page breaks it, not picocli. */
  private static final int UNBROKEN = 100_000;

  /** As that of the command, with hyphens: {@code pmaudit-baseline-create}. */
  String name() {
    return name(command);
  }

  String text() {
    Roff page = new Roff().title(name(), day, "pmaudit " + version);
    page.section("NAME").markup(Roff.plain(name() + " - " + header(command)));
    page.section("SYNOPSIS").markup(synopsis());
    page.section("DESCRIPTION").paragraph(header(command) + ".");
    description().forEach(page::paragraph);
    arguments(page.section("OPTIONS"));
    commands(page);
    page.section("EXIT STATUS");
    exitCodes().forEach((code, meaning) -> page.entry(Roff.bold(code), meaning + "."));
    environment(page);
    page.section("SEE ALSO").markup(seeAlso());
    return page.toString();
  }

  private CommandSpec spec() {
    return command.getCommandSpec();
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  private static String header(CommandLine command) {
    return String.join(" ", command.getCommandSpec().usageMessage().header())
        .replaceAll("\\.$", "");
  }

  private String synopsis() {
    spec().usageMessage().width(UNBROKEN);
    String name = spec().qualifiedName();
    String words = command.getHelp().synopsis(0).strip();
    return Roff.bold(name) + Roff.plain(words.substring(name.length()));
  }

  private Stream<String> description() {
    return Stream.of(spec().usageMessage().description(), spec().usageMessage().footer())
        .flatMap(Arrays::stream)
        .filter(line -> !line.isBlank());
  }

  private void arguments(Roff page) {
    IParamLabelRenderer labels = command.getHelp().parameterLabelRenderer();
    Comparator<OptionSpec> byName =
        Comparator.comparing(OptionSpec::longestName, String.CASE_INSENSITIVE_ORDER);
    Stream.concat(spec().positionalParameters().stream(), spec().options().stream().sorted(byName))
        .filter(argument -> !argument.hidden())
        .forEach(argument -> page.entry(term(argument, labels), explained(argument)));
  }

  private static String explained(ArgSpec argument) {
    String words = String.join(" ", argument.description());
    return argument.defaultValue() == null
        ? words
        : words.replace("${DEFAULT-VALUE}", argument.defaultValue());
  }

  private static String term(ArgSpec argument, IParamLabelRenderer labels) {
    String value = labels.renderParameterLabel(argument, Ansi.OFF, List.of()).toString();
    return argument instanceof OptionSpec option
        ? Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "))
            + Roff.italic(value)
        : Roff.italic(value);
  }

  private void commands(Roff page) {
    if (!command.getSubcommands().isEmpty()) {
      page.section("COMMANDS");
    }
    command
        .getSubcommands()
        .values()
        .forEach(each -> page.entry(reference(each), header(each) + "."));
  }

  private Map<String, String> exitCodes() {
    return spec().root().usageMessage().exitCodeList();
  }

  private void environment(Roff page) {
    page.section("ENVIRONMENT");
    page.entry(Roff.bold("PMAUDIT_CONFIG"), "As `--config`.");
    Arrays.stream(Setting.values())
        .filter(setting -> Setting.of(spec().name(), setting.option()).isPresent())
        .forEach(
            setting -> page.entry(Roff.bold(setting.variable()), "As `" + setting.option() + "`."));
  }

  private String seeAlso() {
    return Stream.concat(
            Stream.iterate(command.getParent(), above -> above != null, CommandLine::getParent),
            command.getSubcommands().values().stream())
        .map(ManualPage::reference)
        .collect(Collectors.joining(", "));
  }

  private static String reference(CommandLine command) {
    return Roff.bold(name(command)) + "(1)";
  }
}
