package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ConfigTest {

  @TempDir Path folder;

  private String config(String yaml) throws IOException {
    return Files.writeString(folder.resolve(ConfigFile.NAME), yaml).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "--lang fr,es,ar,fr,command line --lang",
    "'',es,ar,es,environment PMAUDIT_LANG",
    "'',' ',ar,ar,FILE:1:7",
    "'','','',en,default"
  })
  void whatIsTypedComesFirstThenTheEnvironmentThenTheFile(
      String typed, String variable, String inFile, String value, String origin) throws Exception {
    String file = config(inFile.isEmpty() ? "top: 5\n" : "lang: " + inFile + "\n");
    List<String> words = new ArrayList<>(List.of("config", "--config", file));
    words.addAll(typed.isEmpty() ? List.of() : List.of(typed.split(" ")));

    CommandLineRun run =
        CommandLineRun.in(Map.of("PMAUDIT_LANG", variable), words.toArray(String[]::new));

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .contains("%-18s %-45s %s".formatted("lang", value, origin.replace("FILE", file)));
  }

  @Test
  void everySettingIsShown() {
    CommandLineRun run = CommandLineRun.of("config");

    assertThat(run.out().lines())
        .hasSize(Setting.values().length + 1)
        .allMatch(line -> line.endsWith(" default"));
  }

  @ParameterizedTest
  @EnumSource
  void everySettingHasItsOptionInEachOfItsCommands(Setting setting) {
    CommandLine all = CommandLineRun.nothingTyped();
    List<CommandSpec> using =
        all.getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(spec -> Setting.of(spec.name(), setting.option()).isPresent())
            .toList();
    assertThat(using).isNotEmpty();
    assertThat(using).allMatch(spec -> spec.findOption(setting.option()) != null);
  }

  @Test
  void theNearestFileIsThatOfTheRepository() throws Exception {
    Path below = Files.createDirectories(folder.resolve("repository/sites/2026"));
    Files.writeString(folder.resolve(ConfigFile.NAME), "lang: fr\n");
    assertThat(ConfigFile.nearest(below)).contains(folder.resolve(ConfigFile.NAME));

    Files.createDirectories(folder.resolve("repository/.git"));
    assertThat(ConfigFile.nearest(below)).isEqualTo(Optional.empty());

    Path own = Files.writeString(folder.resolve("repository").resolve(ConfigFile.NAME), "top: 3\n");
    assertThat(ConfigFile.nearest(below)).contains(own);
  }

  @Test
  void pathsAreReadFromTheFolderOfTheFile() throws Exception {
    Acme acme = new Acme(folder);
    Path data = acme.data("a.csv", "S1,100,no,yes,90 %");
    acme.waivers("ACME-1 S1 2026-12-01");
    Files.copy(Path.of(Acme.CHECKLIST), folder.resolve("acme.yaml"));
    String file = config("checklists: acme.yaml\nwaivers: waivers.yaml\noutput: out\n");

    CommandLineRun run = CommandLineRun.of("check", data.toString(), "--config", file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("1 waived gap, until 2026-12-01");
    assertThat(folder.resolve("out/result.json")).exists();
  }

  @Test
  void formatsOfAFileWaitForAFolder() throws Exception {
    Path data = new Acme(folder).data("a.csv", "S1,100,yes,yes,90 %");
    String file =
        config(
            "checklists: ["
                + Path.of(Acme.CHECKLIST).toAbsolutePath()
                + "]\n"
                + "formats: [json, csv]\n");
    String out = folder.resolve("out").toString();

    CommandLineRun screen = CommandLineRun.of("score", data.toString(), "--config", file);
    CommandLineRun files =
        CommandLineRun.of("score", data.toString(), "--config=" + file, "-o", out);

    assertThat(screen.out()).startsWith("Water points of Acme");
    assertThat(files.code()).isZero();
    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/result.json");
    assertThat(folder.resolve("out/report.html")).doesNotExist();
  }

  @Test
  void anUnknownKeyIsAnErrorWithItsPlaceAndASuggestion() throws Exception {
    String file = config("gate:\n  fail_onn: [gap]\n  min_coverage: [1, 2]\nwaiver: w.yaml\n");

    CommandLineRun run = CommandLineRun.of("check", "a.csv", "--config", file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            file + ":2:3: error: unknown key `fail_onn`",
            "did you mean `fail_on`?",
            file + ":3:17: error: `min_coverage` must be a text, but is a list",
            file + ":4:1: error: unknown key `waiver`",
            "did you mean `waivers`?",
            "3 problems; nothing was audited.");
  }

  @Test
  void theEnvironmentGivesTheGateItsConditions() throws Exception {
    Path data = new Acme(folder).data("a.csv", "S1,100,yes,no,90 %");
    Map<String, String> gap =
        Map.of("PMAUDIT_FAIL_ON", "gap", "PMAUDIT_CHECKLISTS", Acme.CHECKLIST);

    assertThat(CommandLineRun.in(gap, "check", data.toString()).code()).isEqualTo(1);
    assertThat(CommandLineRun.in(gap, "check", data.toString(), "--fail-on", "critical").code())
        .isZero();
  }

  @Test
  void aWrongValueOfTheEnvironmentIsReportedAtItsVariable() throws Exception {
    Path data = new Acme(folder).data("a.csv", "S1,100,yes,no,90 %");
    Map<String, String> wrong = Map.of("PMAUDIT_FAIL_ON", "gaps", "PMAUDIT_JOBS", "1");

    CommandLineRun run = CommandLineRun.in(wrong, "check", data.toString(), "-c", Acme.CHECKLIST);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("PMAUDIT_FAIL_ON: error: unknown condition `gaps`");
  }
}
