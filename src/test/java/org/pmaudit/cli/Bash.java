package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs scripts as a CI server does, with the classes just built as the program. */
record Bash(Path here) {

  /** What a script ended with; {@code said} holds both streams. */
  record Ended(int code, String said) {}

  static Bash in(Path here) {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: there is no bash");
    return new Bash(here);
  }

  /** Puts a launcher into a folder. */
  void launcher(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path launcher =
        Files.writeString(
            folder.resolve("pmaudit"),
            "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.pmaudit.cli.Main \"$@\"\n"
                .formatted(java, classPath()));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs a script as GitHub does a step with {@code shell: bash}. */
  Ended run(String script, Map<String, String> variables) throws Exception {
    return start(variables, "--noprofile", "--norc", "-eo", "pipefail", written(script).toString());
  }

  /** Reads a script without running it. */
  void parses(String script) throws Exception {
    assertThat(start(Map.of(), "-n", written(script).toString())).isEqualTo(new Ended(0, ""));
  }

  private Path written(String script) throws IOException {
    return Files.writeString(Files.createTempFile(here, "step", ".sh"), script);
  }

  private Ended start(Map<String, String> variables, String... words) throws Exception {
    Path said = Files.createTempFile(here, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash")
            .directory(here.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.command().addAll(List.of(words));
    builder.environment().keySet().removeIf(name -> name.matches("JAVA_.*|PMAUDIT_.*|GITHUB_.*"));
    builder.environment().put("TMPDIR", here.toString());
    builder.environment().putAll(variables);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), Files.readString(said));
  }
}
