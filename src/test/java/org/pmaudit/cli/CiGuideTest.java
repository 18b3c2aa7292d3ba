package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Holds docs/ci.md, the pre-commit hooks and the GitLab job to what the program knows. */
class CiGuideTest {

  private static final Path GUIDE = Path.of("docs/ci.md");
  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
  private static final Path GITLAB = Path.of("docs/ci/gitlab-ci.yml");
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern YAML_BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\./pmaudit ([^#\\n]+)(?:# exit (\\d+))?");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--[a-z][a-z-]+|-[a-z])\\b");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docs/ci.md", "docs/ci/gitlab-ci.yml", ".pre-commit-hooks.yaml"})
  void everyOptionNamedExists(Path file) throws IOException {
    String own = Files.readString(file).replaceAll("(?m)^.*(\\bgit clone\\b|test -d).*$", "");
    Set<String> named =
        OPTION
            .matcher(own)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(options(CommandLineRun.nothingTyped())).containsAll(named);
    assertThat(named).isNotEmpty();
  }

  private static Set<String> options(CommandLine command) {
    Set<String> names =
        command.getCommandSpec().options().stream()
            .flatMap(option -> Arrays.stream(option.names()))
            .collect(Collectors.toCollection(TreeSet::new));
    command.getSubcommands().values().forEach(below -> names.addAll(options(below)));
    return names;
  }

  @Test
  void everyCommandShownEndsAsItSays() throws IOException {
    Files.writeString(folder.resolve("waivers.yaml"), block("max_days"));
    List<MatchResult> commands = COMMAND.matcher(text(GUIDE)).results().toList();
    assertThat(commands).hasSizeGreaterThan(8);
    for (MatchResult command : commands) {
      CommandLineRun run = CommandLineRun.of(words(command.group(1)));
      String code = command.group(2) == null ? "0" : command.group(2);
      assertThat(run.code()).as(command.group() + "\n" + run.err()).hasToString(code);
    }
  }

  private String[] words(String typed) {
    return Stream.of(typed.strip().split(" +", -1))
        .map(word -> word.replace("\"", ""))
        .map(
            word -> word.matches("out(/.*)?|waivers.yaml") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  @Test
  void theWorkflowGivesTheActionInputsThatItHas() throws IOException {
    JsonNode action = YAML.readTree(Path.of("action.yml").toFile());
    JsonNode steps = YAML.readTree(block("runs-on")).at("/jobs/pmaudit/steps");
    List<String> given = new ArrayList<>();
    steps.get(1).get("with").fieldNames().forEachRemaining(given::add);
    assertThat(given).isNotEmpty().allMatch(action.get("inputs")::has);
    assertThat(Pattern.compile("outputs\\.([a-z-]+)").matcher(block("runs-on")).results())
        .isNotEmpty()
        .allMatch(output -> action.get("outputs").has(output.group(1)));
  }

  @Test
  void theFileOfDefaultsIsReadWithoutAProblem() throws IOException {
    Path file = Files.writeString(folder.resolve(ConfigFile.NAME), block("fail_on:"));
    CommandLineRun run = CommandLineRun.of("config", "--config", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains(file + ":")))
        .hasSize((int) block("fail_on:").lines().filter(line -> !line.equals("gate:")).count());
  }

  @Test
  void everySettingIsInTheTable() throws IOException {
    List<String> rows =
        Arrays.stream(Setting.values())
            .map(
                one ->
                    "| `%s` | `%s` | %s |"
                        .formatted(
                            (one.isOfTheGate() ? "gate." : "") + one.key(),
                            one.option(),
                            one.otherwise()))
            .toList();
    assertThat(text(GUIDE).lines().filter(line -> line.matches("\\| `[a-z._]+` \\| `--.*")))
        .containsExactlyElementsOf(rows);
  }

  @Test
  void everyHookStartsTheLauncherWithACommandThatThereIs() throws IOException {
    JsonNode hooks = YAML.readTree(HOOKS.toFile());
    assertThat(hooks).isNotEmpty();
    for (JsonNode hook : hooks) {
      String[] entry = hook.get("entry").asText().split(" ", -1);
      assertThat(Path.of(entry[0])).isExecutable();
      assertThat(CommandLineRun.nothingTyped().getSubcommands()).containsKey(entry[1]);
      assertThat(hook.get("language").asText()).isEqualTo("script");
      assertThat(hook.get("require_serial").asBoolean()).isTrue();
      assertThat(block("rev:")).contains("- id: " + hook.get("id").asText());
    }
  }

  @Test
  void theHooksTakeTheFilesTheyAreMadeFor() throws IOException {
    JsonNode hooks = YAML.readTree(HOOKS.toFile());
    assertThat(
            taken(
                hooks.get(0), "a/Sites.XLSX", "b.csv", "c.xls", "d.docx", "e.csv.bak", "~$f.xlsx"))
        .containsExactly("a/Sites.XLSX", "b.csv", "c.xls");
    assertThat(
            taken(hooks.get(1), "checklists/a.yaml", "x/checklists/y/b.yml", "mychecklists/c.yaml"))
        .containsExactly("checklists/a.yaml", "x/checklists/y/b.yml");
  }

  private static List<String> taken(JsonNode hook, String... files) {
    Pattern these = Pattern.compile(hook.get("files").asText());
    return Stream.of(files)
        .filter(file -> these.matcher(file).find())
        .filter(
            file ->
                !hook.has("exclude")
                    || !Pattern.compile(hook.get("exclude").asText()).matcher(file).find())
        .toList();
  }

  @Test
  void theHooksEndAsTheirCommandsDo() throws IOException {
    JsonNode hooks = YAML.readTree(HOOKS.toFile());
    String data = new Acme(folder).data("a.csv", "S1,100,no,yes,90 %").toString();
    assertThat(entry(hooks.get(0), "-c", Acme.CHECKLIST, data).code()).isEqualTo(1);
    assertThat(entry(hooks.get(1), Acme.CHECKLIST).code()).isZero();
    assertThat(entry(hooks.get(1), "src/test/resources/org/pmaudit/cli/data/wrong.yaml").code())
        .isEqualTo(2);
  }

  private static CommandLineRun entry(JsonNode hook, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of(hook.get("entry").asText().split(" ", -1)).skip(1), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void theJobOfGitLabRunsWithItsVariables() throws Exception {
    JsonNode job = YAML.readTree(GITLAB.toFile()).get("pmaudit");
    Bash bash = Bash.in(folder);
    bash.launcher(folder.resolve(".pmaudit"));
    Acme acme = new Acme(Files.createDirectory(folder.resolve("proposals")));
    acme.data("a.csv", "S1,100,no,yes,90 %");
    Map<String, String> variables =
        Map.of(
            "PMAUDIT_DATA", job.at("/variables/PMAUDIT_DATA").asText(),
            "PMAUDIT_CHECKLISTS", Path.of(Acme.CHECKLIST).toAbsolutePath().toString());
    String script =
        job.at("/before_script/0").asText() + "\n" + job.at("/script/0").asText() + "\n";

    Bash.Ended ended = bash.run(script, variables);

    assertThat(ended.code()).as(ended.said()).isEqualTo(1);
    assertThat(folder.resolve(job.at("/artifacts/reports/junit").asText())).isNotEmptyFile();
    assertThat(folder.resolve(job.at("/artifacts/paths/0").asText())).isDirectory();
    assertThat(job.at("/allow_failure/exit_codes").asInt())
        .isEqualTo(ExitCode.INCONCLUSIVE.value());
  }

  /** The block of YAML in the guide that holds a text. */
  private static String block(String with) throws IOException {
    return YAML_BLOCK
        .matcher(text(GUIDE))
        .results()
        .map(found -> found.group(1))
        .filter(found -> found.contains(with))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
