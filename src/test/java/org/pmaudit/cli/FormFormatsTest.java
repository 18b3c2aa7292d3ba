package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CI servers read of forms: formats that tell the same, at the place that asks. */
class FormFormatsTest {

  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(FormFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  @TempDir private Path folder;
  private Path workbook;
  private Path csv;

  @BeforeEach
  void makeForms() throws IOException {
    ProposalTemplate template =
        new ProposalTemplate()
            .ask("Who faces which danger? [protection_risk_analysis]", "yes")
            .ask("Budget", "5")
            .ask("CCCM-D-03 Is the ground safe?", "yes");
    workbook = template.xlsx(folder.resolve("one.xlsx"));
    csv = template.csv(folder.resolve("two.csv"));
  }

  private CommandLineRun check(String format) {
    return CommandLineRun.of(
        "check", "--form", workbook.toString(), csv.toString(), "-c", "cccm-design", "-f", format);
  }

  private JsonNode json(String format) throws IOException {
    return new ObjectMapper().readTree(check(format).out());
  }

  @Test
  void sarifFulfilsItsSchema() {
    CommandLineRun run = check("sarif");
    assertThat(SARIF.validate(run.out(), InputFormat.JSON)).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void allFormatsTellTheSameHoles() throws Exception {
    List<String> holes =
        StreamSupport.stream(json("json").get("forms").spliterator(), false)
            .flatMap(form -> StreamSupport.stream(form.get("criteria").spliterator(), false))
            .filter(one -> one.get("critical").asBoolean())
            .filter(one -> !one.get("asked").asText().equals("wholly"))
            .map(one -> one.get("id").asText())
            .toList();
    assertThat(holes).hasSize(12);
    assertThat(sarif("fail")).isEqualTo(holes);
    assertThat(junit().stream().filter(ReportTestCase::hasFailure))
        .extracting(one -> one.getName().split(" ", 2)[0])
        .isEqualTo(holes);
    assertThat(check("github").out().lines())
        .hasSize(10)
        .last()
        .isEqualTo("::notice title=pmaudit::and 3 more critical criteria not asked for in full");
  }

  private List<String> sarif(String kind) throws IOException {
    return StreamSupport.stream(json("sarif").at("/runs/0/results").spliterator(), false)
        .filter(one -> one.get("kind").asText().equals(kind))
        .map(one -> one.get("ruleId").asText())
        .toList();
  }

  private List<ReportTestCase> junit() throws Exception {
    byte[] xml = check("junit").out().getBytes(StandardCharsets.UTF_8);
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
    return suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
  }

  @Test
  void whatIsAskedForHasItsPlace() throws IOException {
    assertThat(sarif("pass")).containsExactly("CCCM-D-01", "CCCM-D-03", "CCCM-D-01", "CCCM-D-03");
    JsonNode results = json("sarif").at("/runs/0/results");
    assertThat(results.get(0).at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("A!B1");
    assertThat(results.get(41).at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(2);
    assertThat(check("junit").out()).contains("two.csv\" line=\"2\"");
  }

  @Test
  void filesGoToTheFolderAndALineEachToTheScreen() {
    Path out = folder.resolve("out");
    CommandLineRun run =
        CommandLineRun.of(
            "check",
            "--form",
            workbook.toString(),
            csv.toString(),
            "-c",
            "cccm-design",
            "-f",
            "sarif,junit,github,json,text",
            "-o",
            out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).isDirectoryContaining("glob:**/result.sarif");
    assertThat(out).isDirectoryContaining("glob:**/forms.json");
    assertThat(run.out().lines())
        .containsExactly(
            "FAIL  %s (cccm-design): 2 of 8 critical criteria are asked for, 2 of 41 in all"
                .formatted(workbook),
            "FAIL  %s (cccm-design): 2 of 8 critical criteria are asked for, 2 of 41 in all"
                .formatted(csv));
    assertThat(Files.exists(out.resolve("junit.xml"))).isTrue();
  }

  @Test
  void aFormatThatIsNoneOfAFormIsRefused() {
    CommandLineRun run = check("html");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "--format: error: unknown format `html`\n"
                + "  hint: choose from: text, json, sarif, junit, github\n");
  }

  @Test
  void aBadFileStopsNoOther() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.docx"), "PK\3\4 cut off");
    CommandLineRun run =
        CommandLineRun.of(
            "check", "--form", bad.toString(), workbook.toString(), "-c", "cccm-design", "-q");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out())
        .startsWith("FAIL  " + workbook + " (cccm-design): 2 of 8 critical criteria");
    assertThat(run.err())
        .startsWith(bad + ": error: this Word document is damaged or was cut off\n");
    assertThat(run.err().lines().toList())
        .last()
        .asString()
        .startsWith("FORM NOT CHECKED: not all forms could be read; ")
        .endsWith(" exit 3");
  }

  @Test
  void formatsOfARepositorysDataDoNotStandInTheWayOfItsForms() throws IOException {
    Path config =
        Files.writeString(folder.resolve("own.yaml"), "formats: [html, sarif]\noutput: out\n");
    CommandLineRun run =
        CommandLineRun.of(
            "check", "--form", csv.toString(), "-c", "cccm-design", "--config", config.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(folder.resolve("out").toFile().list()).containsExactly("result.sarif");
  }

  @Test
  void aJobOnGitHubGetsATableOfItsForms() throws IOException {
    Path summary = folder.resolve("summary.md");
    CommandLineRun.in(
        Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
        "check",
        "--form",
        csv.toString(),
        "-c",
        "cccm-design",
        "-f",
        "github");
    assertThat(summary)
        .content()
        .contains("| FAIL | ")
        .endsWith(
            "two.csv | cccm-design | 2 of 8 | CCCM-D-13, CCCM-D-23, CCCM-D-24, CCCM-D-26,"
                + " CCCM-D-27, CCCM-D-33 |\n\n");
  }
}
