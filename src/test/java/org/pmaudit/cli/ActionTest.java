package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds action.yml to what GitHub asks of one, and runs its script with GitHub's files. */
class ActionTest {

  private static final Pattern INPUT = Pattern.compile("inputs\\.([a-z-]+)");
  private static final Pattern OF_THE_PROGRAM =
      Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) \\|\\| env\\.([A-Z_]+) }}");

  @TempDir Path folder;
  private String text;
  private JsonNode action;
  private JsonNode check;

  @BeforeEach
  void read() throws IOException {
    text = Files.readString(Path.of("action.yml"));
    action = new YAMLMapper().readTree(text);
    JsonNode steps = action.at("/runs/steps");
    check = steps.get(steps.size() - 1);
  }

  @Test
  void everyInputIsExplainedAndUsed() {
    List<String> declared = names(action.get("inputs"));
    assertThat(INPUT.matcher(text).results().map(use -> use.group(1)).distinct())
        .containsExactlyInAnyOrderElementsOf(declared);
    assertThat(action.get("inputs"))
        .allMatch(input -> input.get("description").asText().endsWith("."))
        .allMatch(input -> input.has("required") ^ input.has("default"));
  }

  @Test
  void everyOutputIsWrittenByTheScript() {
    assertThat(names(action.get("outputs")))
        .allSatisfy(
            name -> {
              assertThat(action.at("/outputs/" + name + "/value").asText())
                  .isEqualTo(
                      "${{ steps.%s.outputs.%s }}".formatted(check.get("id").asText(), name));
              assertThat(check.get("run").asText()).contains("echo \"" + name + "=");
            });
  }

  @Test
  void itIsACompositeActionWhoseScriptsNameTheirShellAndParse() throws Exception {
    assertThat(action.at("/runs/using").asText()).isEqualTo("composite");
    for (JsonNode step : action.at("/runs/steps")) {
      assertThat(step.has("run") ^ step.has("uses")).isTrue();
      if (step.has("run")) {
        assertThat(step.get("shell").asText()).isEqualTo("bash");
        assertThat(step.get("run").asText()).doesNotContain("${{");
        Bash.in(folder).parses(step.get("run").asText());
      } else {
        assertThat(step.get("uses").asText()).matches("[a-z-]+/[a-z-]+@v\\d+");
      }
    }
  }

  @Test
  void everyVariableOfTheProgramIsASettingOfTheSameName() {
    List<String> variables = Arrays.stream(Setting.values()).map(Setting::variable).toList();
    env()
        .forEach(
            (variable, value) -> {
              if (variable.startsWith("PMAUDIT_")) {
                assertThat(variables).contains(variable);
                String input =
                    variable
                        .substring("PMAUDIT_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
                assertThat(value)
                    .isEqualTo("${{ inputs.%s || env.%s }}".formatted(input, variable));
              }
            });
    assertThat(OF_THE_PROGRAM.matcher(text).results()).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S1,100,yes,yes,90 %|0|GATE PASSED: 1 site, 0 critical gaps, lowest score 100.0 (S1). exit 0",
        "S1,100,no,yes,90 %|1|GATE FAILED: 1 critical gap in 1 site (S1: ACME-1). exit 1",
      })
  void theScriptEndsAsTheCheckDoesAndHandsOnItsVerdict(String row, int code, String verdict)
      throws Exception {
    new Acme(folder).data("sites.csv", row);

    Bash.Ended ended = run(Map.of("data", "sites.csv", "checklists", checklist()));

    assertThat(ended.code()).as(ended.said()).isEqualTo(code);
    assertThat(read("output"))
        .isEqualTo("exit-code=%s\nverdict=%s\nreports=pmaudit-reports\n".formatted(code, verdict));
    assertThat(read("summary")).startsWith("## Water points of Acme").contains("1 site");
    assertThat(folder.resolve("pmaudit-reports"))
        .isDirectoryContaining("glob:**/report.html")
        .isDirectoryContaining("glob:**/result.sarif")
        .isDirectoryContaining("glob:**/junit.xml");
  }

  @Test
  void onlyTheAnnotationsAreReadAsCommands() throws Exception {
    new Acme(folder).data("::error::sites.csv", "S1,100,no,yes,90 %");

    Bash.Ended ended = run(Map.of("data", "::error::sites.csv\n", "checklists", checklist()));

    List<String> lines = ended.said().lines().toList();
    assertThat(lines.get(0)).matches("::stop-commands::pmaudit-\\d+");
    String token = "::" + lines.get(0).substring("::stop-commands::".length()) + "::";
    assertThat(lines.subList(lines.indexOf(token) + 1, lines.size()))
        .singleElement()
        .asString()
        .startsWith("::error file=%3A%3Aerror%3A%3Asites.csv,line=2,title=ACME-1 critical gap::S1");
  }

  @Test
  void noInputIsReadAsAPartOfTheScript() throws Exception {
    Bash.Ended ended =
        run(
            Map.of(
                "data", "a b.csv\n\n$(touch hit).csv\n'; touch hit; '\n",
                "checklists", checklist(),
                "options", "--quiet --as-of $(touch${IFS}hit)"));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.said()).contains("found `$(touch${IFS}hit)`");
    assertThat(folder.resolve("hit")).doesNotExist();
    assertThat(read("output")).startsWith("exit-code=2\n");
  }

  @Test
  void inputsGoThroughToTheProgram() throws Exception {
    Acme acme = new Acme(folder);
    acme.data("one.csv", "S1,100,no,yes,90 %");
    acme.data("two.csv", "S2,100,yes,no,90 %");
    acme.waivers("ACME-1 S1 2026-12-31");
    Map<String, String> inputs = new TreeMap<>();
    inputs.put("data", "o*.csv\n  \ntwo.csv");
    inputs.put("checklists", checklist());
    inputs.put("waivers", "waivers.yaml");
    inputs.put("fail-under", "60");
    inputs.put("options", "--as-of 2026-11-24 -q");
    inputs.put("formats", "");
    inputs.put("output", "reports of today");

    Bash.Ended ended = run(inputs);

    assertThat(ended.code()).isZero();
    assertThat(ended.said()).contains("GATE PASSED: 2 sites").contains("1 waived gap");
    assertThat(Tree.files(folder.resolve("reports of today")))
        .containsExactlyInAnyOrder("github.txt", "github-summary.md");
  }

  private Bash.Ended run(Map<String, String> inputs) throws Exception {
    Bash bash = Bash.in(folder);
    Path home = folder.resolve("action");
    bash.launcher(home);
    Map<String, String> variables = env();
    variables.replaceAll((name, value) -> filled(value, inputs));
    variables.put("GITHUB_ACTION_PATH", home.toString());
    variables.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    variables.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    return bash.run(check.get("run").asText(), variables);
  }

  private Map<String, String> env() {
    Map<String, String> env = new TreeMap<>();
    check
        .get("env")
        .fieldNames()
        .forEachRemaining(name -> env.put(name, check.at("/env/" + name).asText()));
    return env;
  }

  /** What GitHub makes of an expression, where the job has no variables of its own. */
  private String filled(String expression, Map<String, String> inputs) {
    String name = INPUT.matcher(expression).results().findFirst().orElseThrow().group(1);
    return inputs.getOrDefault(name, action.at("/inputs/" + name + "/default").asText());
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private static String checklist() {
    return Path.of(Acme.CHECKLIST).toAbsolutePath().toString();
  }

  private static List<String> names(JsonNode mapping) {
    List<String> names = new ArrayList<>();
    mapping.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
