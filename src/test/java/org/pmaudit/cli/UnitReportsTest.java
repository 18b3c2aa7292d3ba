package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;

class UnitReportsTest {

  private static final List<String> FORMATS =
      List.of("text", "html", "xlsx", "docx", "md", "csv", "json", "sarif", "junit", "github");

  @TempDir Path folder;
  private Acme acme;
  private Path data;

  @BeforeEach
  void threeSites() throws IOException {
    acme = new Acme(folder);
    data = acme.data("sites.csv", "S1,100,no,yes,90 %", "S2,50,yes,no,10 %", "S3,,maybe,yes,");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Result read(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      return ResultJson.read(in, file.toString());
    }
  }

  /** What is left is what there would be, had the data no other row. */
  @ParameterizedTest
  @ValueSource(strings = {"S1,100,no,yes,90 %", "S2,50,yes,no,10 %", "S3,,maybe,yes,"})
  void aUnitIsSummedUpAsIfThereWereNoOther(String row) throws Exception {
    String id = row.substring(0, 2);
    Result alone = read(acme.result("alone", acme.data("alone.csv", row)));
    Result taken = read(acme.result("taken", data, "--unit", id));
    assertThat(taken.audits().get(0).summary()).isEqualTo(alone.audits().get(0).summary());
    assertThat(taken.audits().get(0).units()).hasSize(1);
  }

  @Test
  void notesOnOtherUnitsAreLeftOut() throws Exception {
    Result all = read(acme.result("all", data));
    Result one = read(acme.result("one", data, "--unit", "S2"));
    assertThat(all.audits().get(0).dataQuality().toString()).contains("sites.csv:4:3");
    assertThat(one.audits().get(0).dataQuality().toString()).doesNotContain("sites.csv:4:3");
  }

  @Test
  void everyFormatTellsOfTheOneUnitAlone() throws IOException {
    Path out = folder.resolve("out");
    CommandLineRun run =
        Acme.run(
            "score",
            data,
            "--unit",
            "S2",
            "-o",
            out.toString(),
            "-q",
            "-f",
            String.join(",", FORMATS));
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    for (String name : List.of("report.txt", "report.html", "report.md", "gaps.csv", "units.csv")) {
      assertThat(out.resolve(name)).content().contains("S2").doesNotContain("S1", "S3");
    }
    assertThat(names(out)).contains("report.xlsx", "report.docx", "result.sarif", "junit.xml");
  }

  @Test
  void theGateStillSeesEveryUnit() {
    CommandLineRun run = Acme.run("check", data, "--unit", "S2");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("S1: ACME-1");
  }

  @Test
  void eachUnitGetsAFileInEachFormat() throws IOException {
    Path out = folder.resolve("out");
    Acme.run("score", data, "--per-unit", "-o", out.toString(), "-q", "-f", "html,csv,json");
    assertThat(names(out)).contains("report.html", "result.json", "units");
    assertThat(names(out.resolve("units")))
        .containsExactly(
            "S1.criteria.csv",
            "S1.gaps.csv",
            "S1.html",
            "S1.json",
            "S1.units.csv",
            "S2.criteria.csv",
            "S2.gaps.csv",
            "S2.html",
            "S2.json",
            "S2.units.csv",
            "S3.criteria.csv",
            "S3.gaps.csv",
            "S3.html",
            "S3.json",
            "S3.units.csv");
    assertThat(withoutDigest(out.resolve("units/S1.html"))).contains("S1").doesNotContain("S2");
    Path alone = acme.result("alone", data, "--unit", "S1");
    assertThat(out.resolve("units/S1.json")).hasSameBinaryContentAs(alone);
  }

  /** A page without the digest of its script, in which any letters may stand. */
  private static String withoutDigest(Path page) throws IOException {
    String text = Files.readString(page);
    assertThat(text).containsOnlyOnce("sha256-");
    return text.replaceFirst("sha256-[A-Za-z0-9+/=]+", "");
  }

  @Test
  void renderTakesUnitsOutOfAResultToo() throws IOException {
    Path result = acme.result("all", data);
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "render", result.toString(), "--unit", "S2", "-f", "json", "-o", out.toString(), "-q");
    assertThat(run.code()).isZero();
    assertThat(out.resolve("result.json"))
        .hasSameBinaryContentAs(acme.result("one", data, "--unit", "S2"));
  }

  @Test
  void thatNotEveryUnitGetsFilesIsSaid() {
    CommandLineRun run =
        Acme.run(
            "score",
            data,
            "--per-unit",
            "--keep-units",
            "worst:1",
            "-f",
            "md",
            "-o",
            folder.resolve("out").toString());
    assertThat(run.err())
        .contains("--per-unit", "`acme-site` has files of 1 of its 3 units, the worst");
  }

  @Test
  void namesOfFilesAreSafeWhateverTheIds() {
    UnitFileNames names = new UnitFileNames();
    assertThat(names.of("SS0101")).isEqualTo("SS0101");
    assertThat(names.of("ss0101")).matches("ss0101-[0-9a-f]{10}");
    assertThat(names.of("../../etc/passwd")).matches("_etc_passwd-[0-9a-f]{10}");
    assertThat(names.of("CON")).matches("CON-[0-9a-f]{10}");
    assertThat(names.of("a.b")).matches("a_b-[0-9a-f]{10}");
    assertThat(names.of("مخيم")).matches("_-[0-9a-f]{10}");
    assertThat(names.of("")).matches("-[0-9a-f]{10}");
    assertThat(names.of("x".repeat(500))).hasSize(71);
    assertThat(names.of("a/b")).isNotEqualTo(names.of("a:b"));
  }
}
