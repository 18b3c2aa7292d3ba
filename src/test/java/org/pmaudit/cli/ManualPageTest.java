package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Reads the manual pages that the build makes. */
class ManualPageTest {

  @TempDir private static Path folder;
  private static Path pages;

  @BeforeAll
  static void write() throws IOException {
    new ShellFiles("0.1.0", LocalDate.of(2026, 11, 24)).write(folder);
    pages = folder.resolve("man/man1");
  }

  @Test
  void everyCommandHasAPageAndNothingElseHas() throws IOException {
    assertThat(Tree.files(pages))
        .contains("pmaudit.1", "pmaudit-check.1", "pmaudit-baseline-prune.1")
        .containsExactlyInAnyOrderElementsOf(commands().keySet());
  }

  @Test
  void aPageExplainsEveryOptionOfItsCommand() {
    commands()
        .forEach(
            (page, command) ->
                assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(lines(page)).contains(term(option))));
  }

  private static String term(OptionSpec option) {
    return "\n\\fB" + String.join("\\fR, \\fB", option.names()).replace("-", "\\-") + "\\fR";
  }

  @Test
  void aPageLooksLikeThis() throws IOException {
    Golden.holds(
        Path.of("src/test/resources/org/pmaudit/cli/man/pmaudit-coverage.1"),
        lines("pmaudit-coverage.1"));
  }

  @Test
  void noWordOfTheProgramIsReadAsMarkup() throws IOException {
    assertThat(new Roff().paragraph(".it's `a-b` \\n~ … 1^2").toString())
        .isEqualTo(".PP\n\\&.it\\(aqs \\fBa\\-b\\fR \\en\\(ti \\[u2026] 1\\(ha2\n");
    for (String page : commands().keySet()) {
      assertThat(lines(page)).isASCII().doesNotContain("${", "%n", "@|", "`");
    }
  }

  @Test
  void groffSetsEveryPageWithoutAWarning() throws Exception {
    assumeTrue(
        System.getenv("CI") != null || Files.isExecutable(Path.of("/usr/bin/groff")),
        "skipped: there is no groff");
    Bash.Ended ended =
        Bash.in(folder).run("for f in man/man1/*; do groff -man -ww -z \"$f\"; done", Map.of());
    assertThat(ended).isEqualTo(new Bash.Ended(0, ""));
  }

  @Test
  void manFindsAPageByItsCommand() throws Exception {
    assumeTrue(
        System.getenv("CI") != null || Files.isExecutable(Path.of("/usr/bin/man")),
        "skipped: there is no man");
    Bash.Ended ended =
        Bash.in(folder)
            .run(
                "man pmaudit-check | cat",
                Map.of("MANPATH", folder.resolve("man").toString(), "MANWIDTH", "80"));
    assertThat(ended.said())
        .contains("pmaudit-check - Holds every unit to conditions;", "PMAUDIT_FAIL_ON", "EXIT");
  }

  private static String lines(String page) {
    try {
      return Files.readString(pages.resolve(page));
    } catch (IOException e) {
      throw new AssertionError(page, e);
    }
  }

  /** All commands by the names that their pages should have. */
  private static Map<String, CommandLine> commands() {
    Map<String, CommandLine> commands = new TreeMap<>();
    add(CommandLineRun.nothingTyped(), "pmaudit", commands);
    return commands;
  }

  private static void add(CommandLine command, String name, Map<String, CommandLine> commands) {
    commands.put(name + ".1", command);
    command.getSubcommands().forEach((word, below) -> add(below, name + "-" + word, commands));
  }
}
