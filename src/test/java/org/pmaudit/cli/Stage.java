package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with data, in which transcripts are played. */
final class Stage {

  static final Path RESOURCES = Path.of("src/test/resources/org/pmaudit/cli");
  private static final String DATA = "data/";

  private final Path folder;

  private Stage(Path folder) {
    this.folder = folder;
  }

  /** A stage with a copy of the files the tests keep. */
  static Stage in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("data"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    return new Stage(folder);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Plays the transcripts of a file; {@code -Dgolden.update=true} writes down what was said, but no
   * code that differs.
   */
  void plays(Path file) throws IOException {
    List<Transcript> played = new ArrayList<>();
    for (Transcript one : read(file)) {
      CommandLineRun run = run(one);
      assertThat(run.code()).as("%s: %s", one.title(), run.err()).isEqualTo(one.code());
      assertThat(run.err()).doesNotContain("\tat ", "Exception");
      holdsWholeFilesOnly(run);
      played.add(one.withErr(run.err()));
    }
    String text = String.join("\n", played.stream().map(Transcript::written).toList());
    Golden.holds(file, text);
  }

  private static List<Transcript> read(Path file) throws IOException {
    return Transcript.parse(Files.readString(file));
  }

  /** Types the command of a transcript, where no earlier one left files. */
  CommandLineRun run(Transcript asked) throws IOException {
    for (String file : left(folder.resolve("out"))) {
      Files.delete(Path.of(file));
    }
    String here = folder + "/";
    CommandLineRun run =
        CommandLineRun.of(asked.words().replace(" " + DATA, " " + here).split(" "));
    return new CommandLineRun(run.code(), run.out(), run.err().replace(here, DATA).stripTrailing());
  }

  /** Holds that nothing half-written was left, and nothing at all where nothing was audited. */
  private void holdsWholeFilesOnly(CommandLineRun run) {
    assertThat(left(folder)).noneMatch(name -> name.endsWith(".part"));
    if (run.code() == 2 || run.err().contains("nothing was audited")) {
      assertThat(left(folder.resolve("out"))).isEmpty();
    }
  }

  private static List<String> left(Path under) {
    if (!Files.exists(under)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(under)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).map(Path::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
