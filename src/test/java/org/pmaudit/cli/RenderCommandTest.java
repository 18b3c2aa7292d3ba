package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmaudit.report.ReportFormat;

class RenderCommandTest {

  @TempDir Path folder;

  private Path data;
  private String baseline;
  private String waivers;

  @BeforeEach
  void labelledData() throws IOException {
    Acme acme = new Acme(folder);
    data =
        acme.data(
            "a.csv", "S1,100,no,yes,50 %", "S2,200,yes,no,maybe", "S3,300,?,yes,90 %", "S4,,,,");
    baseline = acme.result("old", acme.data("old.csv", "S1,100,no,yes,90 %")).toString();
    waivers = acme.waivers("ACME-3 S1 2026-12-01", "ACME-1 S9 2026-12-01").toString();
  }

  @ParameterizedTest
  @EnumSource
  void givesTheBytesOfTheDirectRun(ReportFormat format) throws IOException {
    for (String language : List.of("en", "ar")) {
      String[] words = {"-f", format.word(), "--lang", language, "--top", "1", "-q"};
      Path direct = run("direct", "score", data.toString(), words, "--baseline", baseline);
      Path result = result("result", "--baseline", baseline, "--waivers", waivers);

      Path rendered = run("rendered", "render", result.toString(), words);

      assertThat(files(rendered)).isNotEmpty().isEqualTo(files(direct));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, --unit S2",
    "fr, --unit S1",
    "es, --per-unit",
    "ar, --per-unit",
  })
  void soItDoesOfUnitsAlone(String language, String units) throws IOException {
    String all = String.join(",", ReportFormat.words());
    String[] words = ("-f " + all + " --lang " + language + " -q " + units).split(" ");
    Path direct = run("direct", "score", data.toString(), words, "--baseline", baseline);
    Path result = result("result", "--baseline", baseline, "--waivers", waivers);

    assertThat(files(run("rendered", "render", result.toString(), words)))
        .hasSizeGreaterThanOrEqualTo(ReportFormat.values().length)
        .isEqualTo(files(direct));
  }

  @ParameterizedTest
  @CsvSource({"en", "fr", "es", "ar"})
  void soItDoesWhereSmallCountsAreHidden(String language) throws IOException {
    String all = String.join(",", ReportFormat.words());
    String[] words = {"-f", all, "--lang", language, "-q"};
    Path direct = run("direct", "score", data.toString(), words, "--share");
    Path shared = result("shared", "--share", "--waivers", waivers);

    Path rendered = run("rendered", "render", shared.toString(), words);

    assertThat(files(rendered)).isEqualTo(files(direct));
  }

  private Path run(String name, String command, String input, String[] words, String... more)
      throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    List<String> typed = new ArrayList<>(List.of(command, input, "-o", out.toString()));
    typed.addAll(List.of(words));
    if (command.equals("score")) {
      typed.addAll(List.of("-c", Acme.CHECKLIST, "--waivers", waivers));
      typed.addAll(List.of(more));
    }
    CommandLineRun run = CommandLineRun.of(typed.toArray(String[]::new));
    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    return out;
  }

  private Path result(String name, String... more) {
    return new Acme(folder).result(name, data, more);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(folder.relativize(file).toString(), java.util.HexFormat.of().formatHex(bytes));
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({"text", "md", "csv", "json", "sarif", "junit", "github", "html"})
  void printsWhatTheDirectRunPrints(String format) {
    CommandLineRun direct =
        Acme.run("score", data, "-f", format, "--baseline", baseline, "-q", "--waivers", waivers);
    Path result = result("result", "--baseline", baseline, "--waivers", waivers);

    CommandLineRun rendered = CommandLineRun.of("render", result.toString(), "-f", format);

    assertThat(direct.out()).isNotEmpty();
    assertThat(rendered).isEqualTo(direct);
  }

  @Test
  void readsAResultFromStandardInput() throws IOException {
    Path result = result("result");

    CommandLineRun piped = CommandLineRun.withInput(Files.readString(result), "render", "-");

    assertThat(piped).isEqualTo(CommandLineRun.of("render", result.toString()));
    assertThat(piped.out()).startsWith("Water points of Acme");
  }

  @Test
  void whatWasJudgedIsNotJudgedAnew() {
    String result = result("result", "--as-of", "2026-11-20", "--by", "adm1").toString();

    assertThat(CommandLineRun.of("render", result, "--as-of", "2026-11-20", "--by", "adm1").code())
        .isZero();
    CommandLineRun other =
        CommandLineRun.of("render", result, "--as-of", "2026-11-21", "--by", "adm2");
    assertThat(other)
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                --as-of: error: the result was judged as of `2026-11-20`, not `2026-11-21`
                  hint: score the data again with `--as-of 2026-11-21`
                --by: error: the result is summed up by `adm1`, not by `adm2`
                  hint: score the data again with `--by adm2`

                2 problems; nothing was audited.
                """));
  }
}
