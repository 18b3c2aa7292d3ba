package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Opens a file in LibreOffice and saves it again, as many users do. */
public final class LibreOffice {

  private LibreOffice() {}

  /** Skips the test where the program is not installed; in CI its absence is a failure. */
  public static void isNeeded() {
    if (System.getenv().getOrDefault("CI", "").equals("true")) {
      assertThat(program()).as("CI installs LibreOffice; see .ci/run").isPresent();
    } else {
      assumeThat(program()).as("LibreOffice is not installed").isPresent();
    }
  }

  private static Optional<Path> program() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Saves the workbooks again, all in one start of the program. */
  public static void saveAgain(List<Path> workbooks, Path into) throws Exception {
    saveAs("xlsx", workbooks, into);
  }

  /** Saves files in a format, named by its ending, all in one start of the program. */
  public static void saveAs(String format, List<Path> files, Path into) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of(
                program().orElseThrow().toString(),
                "-env:UserInstallation=" + into.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
    files.forEach(each -> words.add(each.toString()));
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(into.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("LibreOffice ended").isTrue();
    assertThat(process.exitValue()).as(Files.readString(into.resolve("log.txt"))).isZero();
  }
}
