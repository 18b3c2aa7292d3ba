package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * Each file in {@code unusable/} is refused with everything that is wrong with it. With {@code
 * -Dexpected.update=true} the expected messages are written anew, to be reviewed as a diff.
 */
final class UnusableChecklistTest {

  private static final Path CASES = Path.of("src/test/resources/org/pmaudit/checklist/unusable");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsReportedWithItsPlace(String name) throws Exception {
    String found = messages(name + ".yaml", Files.readAllBytes(CASES.resolve(name + ".yaml")));
    Path expected = CASES.resolve(name + ".expected");
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(expected, found, UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(expected, UTF_8));
  }

  @Test
  void noExpectationIsWithoutItsCase() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      assertThat(files.count()).isEqualTo(2L * cases().size());
    }
  }

  @Test
  void aMissingFileIsOneProblem() {
    assertThat(messages(Path.of("no/such.yaml")))
        .isEqualTo("no/such.yaml: error: there is no such file\n");
  }

  @Test
  void aFolderIsNoFile() {
    assertThat(messages(CASES))
        .isEqualTo(
            "src/test/resources/org/pmaudit/checklist/unusable: error: this is a folder, not a"
                + " file\n");
  }

  @Test
  void aFileOverTheLimitIsRefusedUnparsed() {
    byte[] large = ("id: [" + "a,".repeat(YamlFile.LIMIT / 2) + "]").getBytes(UTF_8);
    assertThat(messages("large.yaml", large))
        .isEqualTo("large.yaml: error: the file is larger than 1024 KiB\n");
  }

  private static String messages(Path path) {
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> YamlFile.read(path));
    return text(refusal);
  }

  private static String messages(String name, byte[] content) {
    UnusableInputException refusal =
        catchThrowableOfType(
            UnusableInputException.class,
            () -> ChecklistLibrary.shipped().own(YamlFile.of(name, content)));
    return text(refusal);
  }

  private static String text(UnusableInputException refusal) {
    assertThat(refusal).isNotNull();
    assertThat(refusal.kind()).isEqualTo(UnusableInputException.Kind.DEFINITION);
    return refusal.problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
