package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

  @Test
  void bothSiteSamplesScoreWithoutAMapping(@TempDir Path out) {
    for (String file : new String[] {"samples/sites.csv", "samples/sites.xlsx"}) {
      CommandLineRun run =
          CommandLineRun.of("score", file, "-c", "cccm-site", "-o", out.toString(), "-q");
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
    }
  }

  @Test
  void bothFormatsGiveTheSameUnits(@TempDir Path out) throws IOException {
    CommandLineRun.of("score", "samples/sites.csv", "-c", "cccm-site", "-o", out + "/csv", "-q");
    CommandLineRun.of("score", "samples/sites.xlsx", "-c", "cccm-site", "-o", out + "/xlsx", "-q");
    assertThat(Files.readString(out.resolve("csv/units.csv")))
        .isEqualTo(Files.readString(out.resolve("xlsx/units.csv")))
        .hasLineCount(51);
    assertThat(Files.readString(out.resolve("csv/criteria.csv")))
        .isEqualTo(Files.readString(out.resolve("xlsx/criteria.csv")));
  }

  @Test
  void anyNumberOfJobsGivesTheSameBytes(@TempDir Path out) throws IOException {
    for (String jobs : new String[] {"1", "2", "8"}) {
      CommandLineRun.of(
          "score", "samples/sites.csv", "-c", "cccm-site", "--jobs", jobs, "-o", out + "/" + jobs);
    }
    byte[] one = Files.readAllBytes(out.resolve("1/result.json"));
    assertThat(out.resolve("2/result.json")).hasBinaryContent(one);
    assertThat(out.resolve("8/result.json")).hasBinaryContent(one);
  }
}
