package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README shows, as it stands there. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  /** A command, and the code it ends with where that is not 0. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\./pmaudit ([^#\\n]+)(?:# exit (\\d+))?");

  private static final Pattern SHOWN =
      Pattern.compile("(## What comes out\\n\\n```\\n)(.*?)(```\\n)", Pattern.DOTALL);

  @TempDir private Path folder;

  static List<MatchResult> commands() {
    return COMMAND.matcher(text()).results().toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandShownRuns(MatchResult command) {
    CommandLineRun run = run(command.group(1));
    String code = command.group(2) == null ? "0" : command.group(2);
    assertThat(run.code()).as(run.err()).isEqualTo(Integer.parseInt(code));
    assertThat(run.out() + run.err()).isNotBlank();
  }

  @Test
  void theReportShownIsWhatTheFirstCommandPrints() throws IOException {
    String out = run(commands().get(0).group(1)).out().stripTrailing() + "\n";
    Matcher shown = SHOWN.matcher(text());
    Golden.holds(README, shown.replaceFirst("$1" + Matcher.quoteReplacement(out) + "$3"));
  }

  @Test
  void theFilesNamedAreThoseTheFirstCommandWrites() throws IOException {
    run(commands().get(0).group(1));
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files.map(file -> "`" + file.getFileName() + "`"))
          .allSatisfy(file -> assertThat(text()).contains(file));
    }
  }

  @Test
  void theTableOfExitCodesIsComplete() {
    List<String> codes =
        Pattern.compile("(?m)^\\| (\\d+) \\|")
            .matcher(text())
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(codes).isEqualTo(Arrays.stream(ExitCode.values()).map(c -> "" + c.value()).toList());
  }

  @Test
  void everyLinkLeadsToAFileOfTheProject() {
    assertThat(Pattern.compile("]\\(([^):]+)\\)").matcher(text()).results())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link.group(1))).exists());
  }

  private CommandLineRun run(String words) {
    Stream<String> typed =
        Stream.of(words.strip().split(" +", -1))
            .map(word -> word.matches("out(/.*)?") ? folder.resolve(word).toString() : word);
    return CommandLineRun.of(typed.toArray(String[]::new));
  }

  private static String text() {
    try {
      return Files.readString(README);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
