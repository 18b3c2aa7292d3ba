package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every command to its exit codes and messages; the cases stand under exit-codes. */
class ExitCodeTest {

  @TempDir Path folder;

  static List<Path> files() {
    try (Stream<Path> files = Files.list(Stage.RESOURCES.resolve("exit-codes"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCommandEndsWithItsCodeAndMessage(Path file) throws IOException {
    Stage.in(folder).plays(file);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 255, 256, 257, 512})
  void aCodeIsNeverACount(int gaps) throws IOException {
    StringBuilder rows = new StringBuilder("site_id,population,acme_wells,acme_lit,acme_lid\n");
    for (int i = 1; i <= gaps; i++) {
      rows.append("X").append(i).append(",400,2,no,yes\n");
    }
    Stage stage = Stage.in(folder);
    Files.writeString(stage.file("many.csv"), rows);
    String words = "check data/many.csv -c data/wells.yaml";
    assertThat(stage.run(new Transcript("", words, 1, "")).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {256, 512})
  void norACountOfProblems(int faults) throws IOException {
    Stage stage = Stage.in(folder);
    String words = "lint" + " data/missing.yaml".repeat(faults);
    assertThat(stage.run(new Transcript("", words, 2, "")).code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "BUG,WRONG_DEFINITION", "WRONG_DEFINITION,WRONG_DATA", "WRONG_DATA,NOT_WRITTEN",
    "NOT_WRITTEN,GATE_FAILED", "GATE_FAILED,INCONCLUSIVE", "INCONCLUSIVE,FINE"
  })
  void theGraverOfTwoCodesWins(ExitCode graver, ExitCode other) {
    assertThat(graver.or(other)).isEqualTo(graver);
    assertThat(other.or(graver)).isEqualTo(graver);
  }

  @Test
  void aFaultOfTheJavaMachineIsNeverReadAsAFailedGate() {
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(new Broken()),
            new PrintWriter(err),
            false,
            false,
            Map.of(),
            CommandLineRun.TODAY);
    assertThat(Main.run(console, "list")).isEqualTo(70);
    assertThat(err.toString())
        .matches(
            "error: pmaudit \\S+ met a fault of its own \\(NoClassDefFoundError.*\\)\\R"
                + "  hint: this is a bug; please report this line and the command you typed\\R");
  }

  /** As where the program was replaced while it ran. */
  private static final class Broken extends Writer {
    @Override
    public void write(char[] chars, int from, int length) {
      throw new NoClassDefFoundError("org/pmaudit/Gone");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
