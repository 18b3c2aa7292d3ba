package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the number of threads, the same data give the same bytes. */
final class JobsTest {

  /** From this size on a file is cut into parts; see {@code CsvGrid.WORTH_CUTTING}. */
  private static final int CUT_FROM = 4 << 20;

  private static final List<String> FILES =
      List.of("result.json", "units.csv", "gaps.csv", "criteria.csv");

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "sites.csv, cccm-site",
    "sites.xlsx, cccm-site",
    "shelter-sites.csv, shelter-site",
    "movements.csv, transport-movement",
    "recovery-areas.csv, recovery-area"
  })
  void everySampleGivesTheSameBytesAtAnyNumberOfJobs(
      String file, String checklist, @TempDir Path out) throws IOException {
    sameBytes("samples/" + file, checklist, out);
  }

  @Test
  void aFileThatIsCutGivesTheSameBytesAtAnyNumberOfJobs(@TempDir Path out) throws IOException {
    Path large = out.resolve("large.csv");
    Files.write(large, repeated(Files.readAllLines(Path.of("samples/sites.csv"))));
    assertThat(large).isRegularFile();
    assertThat(Files.size(large)).isGreaterThan(CUT_FROM);
    sameBytes(large.toString(), "cccm-site", out);
  }

  /** The rows again and again, each time under other ids, with the duplicates the sample has. */
  private static List<String> repeated(List<String> lines) {
    List<String> all = new ArrayList<>(List.of(lines.get(0)));
    int size = 0;
    for (int round = 1; size <= CUT_FROM; round++) {
      for (String line : lines.subList(1, lines.size())) {
        String again = line.startsWith("XS") ? "R" + round + line : line;
        all.add(again);
        size += again.length();
      }
    }
    return all;
  }

  private static void sameBytes(String data, String checklist, Path out) throws IOException {
    for (String jobs : List.of("1", "2", "8")) {
      CommandLineRun run =
          CommandLineRun.of(
              "score",
              data,
              "-c",
              checklist,
              "--jobs",
              jobs,
              "-f",
              "json,csv",
              "-o",
              out.resolve(jobs).toString());
      assertThat(run.code()).as(run.err()).isZero();
    }
    for (String file : FILES) {
      byte[] one = Files.readAllBytes(out.resolve("1").resolve(file));
      assertThat(out.resolve("2").resolve(file)).hasBinaryContent(one);
      assertThat(out.resolve("8").resolve(file)).hasBinaryContent(one);
    }
  }
}
