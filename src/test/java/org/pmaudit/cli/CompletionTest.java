package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completes command lines in a shell, with the script that the build makes. */
class CompletionTest {

  /** What bash does when a user presses the tab key after the last word. */
  private static final String TAB =
      """
      compopt() { :; }
      source completion/pmaudit.bash
      tab() {
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
        _complete_pmaudit
        printf '%s\\n' "${COMPREPLY[@]}"
      }
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    new ShellFiles("0.1.0", LocalDate.of(2026, 11, 24)).write(folder);
  }

  @Test
  void bashKnowsTheCommandAndFallsBackToFiles() throws Exception {
    Bash.Ended ended = Bash.in(folder).run(TAB + "complete -p pmaudit", Map.of());
    assertThat(ended.said()).isEqualTo("complete -o default -F _complete_pmaudit pmaudit\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'sc'                                 | score",
        "'c'                                  | check compare config coverage",
        "'baseline '                          | create check prune",
        "'score --wai'                        | --waivers",
        "'score -c '                          | cccm-design cccm-site shelter-design shelter-site"
            + " transport-design transport-movement recovery-design recovery-area",
        "'score sites.csv -c cccm-site -f j'  | json junit",
        "'check sites.csv --fail-on new'      | new new-critical",
        "'coverage form.xlsx --fail-on '      | critical",
        "'compare a.json b.json --format x'   | xlsx",
        "'template --format x'                | xlsform",
        "'portfolio g'                        | gbv",
        "'list '                              | checklists indicators sources areas",
        "'show cccm-'                         | cccm-design cccm-site",
        "'score --lang '                      | en fr es ar",
        "'score --mapping comp'               | completion",
      })
  void bashCompletes(String typed, String offered) throws Exception {
    String words = "tab pmaudit '" + typed.replace(" ", "' '") + "'";
    Bash.Ended ended = Bash.in(folder).run(TAB + words, Map.of());
    assertThat(ended.said().lines()).containsExactlyInAnyOrder(offered.split(" ", -1));
  }

  @Test
  void zshReadsTheSameScript() throws Exception {
    Path zsh = Path.of("/usr/bin/zsh");
    assumeTrue(System.getenv("CI") != null || Files.isExecutable(zsh), "skipped: there is no zsh");
    Bash.Ended ended =
        Bash.in(folder)
            .run(zsh + " -fc 'source completion/pmaudit.bash; complete -p pmaudit'", Map.of());
    assertThat(ended.said()).contains("_complete_pmaudit");
  }

  @ParameterizedTest
  @MethodSource("offers")
  void theProgramTakesEveryWordOffered(List<String> words) throws IOException {
    List<String> typed = new ArrayList<>(words);
    if (words.get(0).matches("check|coverage")) {
      typed.add(new Acme(folder).data("a.csv", "S1,100,yes,yes,90 %").toString());
    }
    if (words.get(0).matches("check|coverage|template") && !words.contains("--checklist")) {
      typed.addAll(List.of("-c", Acme.CHECKLIST));
    }
    if (words.get(0).equals("template")) {
      typed.addAll(List.of("-o", folder.resolve("form").toString()));
    }
    CommandLineRun run = CommandLineRun.of(typed.toArray(String[]::new));
    assertThat(run.err()).doesNotContain("unknown", "expected", "choose from", "Missing");
  }

  /** Each word once, with the first command that offers it there. */
  static Collection<List<String>> offers() {
    Map<String, List<String>> offers = new LinkedHashMap<>();
    Stream.of("check", "list", "portfolio", "show", "template", "coverage")
        .flatMap(CompletionTest::offers)
        .forEach(words -> offers.putIfAbsent(words.subList(1, words.size()).toString(), words));
    return offers.values();
  }

  private static Stream<List<String>> offers(String command) {
    CommandLine line = CommandLineRun.nothingTyped().getSubcommands().get(command);
    return line.getCommandSpec().args().stream()
        .flatMap(
            argument ->
                ShellCandidates.of(line.getCommandSpec(), argument).stream()
                    .flatMap(List::stream)
                    .map(word -> words(command, argument, word)));
  }

  private static List<String> words(String command, ArgSpec argument, String word) {
    return argument instanceof OptionSpec option
        ? List.of(command, option.longestName(), word)
        : List.of(command, word);
  }
}
