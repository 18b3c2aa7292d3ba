package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gap that somebody accepted stays in sight, with who accepted it until when. */
class AcceptedGapsTest {

  private static final String ACCEPTED = "Waived until 1 December 2026: works under way";

  @TempDir Path folder;

  private String written(String file, String format, String... rows) throws IOException {
    Acme acme = new Acme(folder);
    Path data = acme.data("a.csv", rows);
    String waivers = acme.waivers("ACME-3 S1 2026-12-01").toString();
    Path out = folder.resolve("out");
    Acme.run("score", data, "-q", "-o", out.toString(), "-f", format, "--waivers", waivers);
    Path report = out.resolve(file);
    return file.matches(".*\\.(xlsx|docx)") ? OfficeText.of(report) : Files.readString(report);
  }

  @ParameterizedTest
  @CsvSource({"report.md, md", "report.html, html", "report.xlsx, xlsx", "report.docx, docx"})
  void inReportsOfManyUnits(String file, String format) throws IOException {
    assertThat(written(file, format, "S1,100,yes,yes,50 %", "S2,200,no,no,10 %"))
        .contains(ACCEPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "report.txt, text",
    "report.md, md",
    "report.html, html",
    "report.xlsx, xlsx",
    "report.docx, docx"
  })
  void inReportsOfOne(String file, String format) throws IOException {
    assertThat(written(file, format, "S1,100,yes,yes,50 %")).contains(ACCEPTED);
  }
}
