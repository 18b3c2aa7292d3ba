package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.report.ReportFormat;

/** Every format of a few audits, kept beside their data and reviewed as they change. */
class GoldenReportsTest {

  private static final Path CASES = Stage.RESOURCES.resolve("reports");

  @TempDir private Path out;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theReportsAreAsTheyWereReviewed(Path folder) throws IOException {
    Path data = folder.resolve("sites.csv");
    String formats = String.join(",", ReportFormat.words());
    CommandLineRun run = Acme.run("score", data, "-q", "-o", out.toString(), "-f", formats);

    assertThat(run.code()).isEqualTo(folder.endsWith("nothing-known") ? 4 : 0);
    List<Path> written = Marks.files(out);
    assertThat(written).hasSizeGreaterThan(ReportFormat.values().length);
    for (Path report : written) {
      String name = report.getFileName().toString();
      boolean office = name.matches(".*\\.(xlsx|docx)");
      Path golden = folder.resolve(office ? name + ".txt" : name);
      Golden.holds(golden, office ? OfficeText.of(report) : text(report));
    }
  }

  /** The style sheet and the script of a page are files of their own, and left out here. */
  private static String text(Path report) throws IOException {
    String text = Files.readString(report);
    return report.toString().endsWith(".html")
        ? text.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
            .replaceAll("\\n\\s*\\n", "\n")
        : text;
  }
}
