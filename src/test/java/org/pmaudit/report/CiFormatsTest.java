package org.pmaudit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.Gap.WaiverLabel;
import org.pmaudit.result.MadeChecklist;
import org.pmaudit.result.MadeResult;
import org.pmaudit.result.MadeUnit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** What CI servers read: three formats that must tell the same. */
class CiFormatsTest {

  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(CiFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

  private static final String AWKWARD =
      "x\n::error::run|`a`<b>&[c](d){0}\\%0A \u0001\uD83C\uDF0D \"q\" 'q' ]]>,:";

  /** A critical and of weight 3; B and C of weights 2 and 1; D of weight 1. */
  private static final Checklist ABCD =
      MadeChecklist.named("acme-site")
          .critical("A", 3, ProtectionArea.GBV)
          .criterion("B", 2, ProtectionArea.PSEA)
          .criterion("C", 1)
          .renamed("D", "D0", 1)
          .made();

  static Stream<Result> results() {
    return Stream.of(
        MadeResult.of(List.of()),
        MadeResult.of(ABCD),
        MadeResult.of(ABCD, MadeUnit.good(ABCD, "S1").made()),
        gaps(),
        awkward(),
        random(1, true, true),
        random(2, true, false),
        random(3, false, true),
        two());
  }

  private static Result gaps() {
    return MadeResult.of(
        ABCD,
        MadeUnit.good(ABCD, "S1")
            .named("Old Quarry")
            .notMet("A")
            .at("A", new Place.InText("sites.csv", 14, 8))
            .partly("B", 50)
            .at("B", new Place.InSheet("data/sites 1.xlsx", "Sites", 7, 2))
            .unknown("C")
            .made());
  }

  private static Result awkward() {
    return MadeResult.of(
        ABCD,
        MadeUnit.good(ABCD, AWKWARD)
            .named(AWKWARD)
            .notMet("A")
            .at("A", new Place.InText(AWKWARD.replace("\u0001", "") + ".csv", 1, 1))
            .notMet("B")
            .at("B", new Place.InSheet("b.xlsx", AWKWARD, 1, 1))
            .made());
  }

  private static Result two() {
    Checklist other = MadeChecklist.named("acme-water").critical("W", 1).made();
    Note note = new Note("unreadable-answer", new Place.InText("s.csv", 2, 3), "`x` is no number");
    return MadeResult.of(
        List.of(
            MadeResult.audit(ABCD, List.of(MadeUnit.good(ABCD, "S1").notMet("A").made()), note),
            MadeResult.audit(other, List.of(MadeUnit.of(other, "S1").notMet("W").made()), note)));
  }

  private static Result random(long seed, boolean baseline, boolean waivers) {
    Random random = new Random(seed);
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      MadeUnit unit = MadeUnit.of(ABCD, "S" + i);
      for (Criterion criterion : ABCD.criteria()) {
        Verdict verdict = Verdict.of(random.nextInt(5));
        unit.put(criterion.id(), verdict, verdict == Verdict.PARTLY ? random.nextInt(100) : 0);
        unit.at(criterion.id(), new Place.InText("s.csv", i + 2L, 3));
        if (baseline) {
          unit.label(criterion.id(), BaselineLabel.values()[random.nextInt(4)]);
        }
        if (waivers && random.nextInt(3) == 0) {
          unit.waived(criterion.id(), waiver(random.nextBoolean()));
        }
      }
      units.add(unit.made());
    }
    return MadeResult.of(List.of(MadeResult.audit(ABCD, units)));
  }

  private static WaiverLabel waiver(boolean inForce) {
    return new WaiverLabel(
        inForce,
        "works | under way",
        "Area coordinator",
        LocalDate.of(2026, 1, 10),
        LocalDate.of(2026, 6, 30),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("results")
  void sarifFulfilsItsSchema(Result result) throws IOException {
    List<Error> errors = SARIF.validate(sarifText(result), InputFormat.JSON);

    assertThat(errors.stream().map(Error::toString)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() {
    assertThat(SARIF.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("results")
  void allFormatsTellTheSameGaps(Result result) throws Exception {
    List<String> expected = new ArrayList<>();
    long waived = 0;
    long unknown = 0;
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        unit.gaps().stream()
            .filter(gap -> !gap.isWaived())
            .forEach(gap -> expected.add(gap.criterion() + " of " + JUnitXml.legal(unit.id())));
        waived += unit.gaps().stream().filter(Gap::isWaived).count();
        unknown += unit.unknown().size();
      }
    }

    assertThat(sarifGaps(result)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(sarif(result, "fail", true)).hasSize((int) waived);
    assertThat(sarif(result, "open", false)).hasSize((int) unknown);
    assertThat(junitGaps(result)).containsExactlyInAnyOrderElementsOf(oneLine(expected));
    assertThat(gitHubCount(result)).isEqualTo(expected.size());
  }

  private static List<String> oneLine(List<String> lines) {
    return lines.stream().map(line -> line.replace('\n', ' ')).toList();
  }

  @Test
  void aGapHasItsRuleItsPlaceAndItsFingerprint() throws IOException {
    JsonNode gap = sarif(gaps(), "fail", false).get(0);

    assertThat(gap.get("ruleId").asText()).isEqualTo("A");
    assertThat(gap.get("ruleIndex").asInt()).isZero();
    assertThat(gap.get("level").asText()).isEqualTo("error");
    assertThat(gap.get("message").get("text").asText())
        .isEqualTo("S1 Old Quarry: Gap of A. Found: Label of q_a: no. To do: Do A");
    JsonNode place = gap.get("locations").get(0);
    assertThat(place.at("/physicalLocation/artifactLocation/uri").asText()).isEqualTo("sites.csv");
    assertThat(place.at("/physicalLocation/region/startLine").asInt()).isEqualTo(14);
    assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("acme-site/S1");
    assertThat(gap.at("/partialFingerprints/gap~1v1").asText())
        .isEqualTo(Finding.fingerprint("acme-site", "A", "S1"))
        .hasSize(64);
    assertThat(gap.has("baselineState")).isFalse();
    assertThat(gap.has("suppressions")).isFalse();
  }

  @Test
  void aCellOfASheetIsALogicalLocation() throws IOException {
    JsonNode gap = sarif(gaps(), "fail", false).get(1);
    JsonNode place = gap.get("locations").get(0);

    assertThat(gap.get("level").asText()).isEqualTo("note");
    assertThat(place.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("data/sites%201.xlsx");
    assertThat(place.at("/physicalLocation").has("region")).isFalse();
    assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("Sites!B7");
    assertThat(place.at("/logicalLocations/1/fullyQualifiedName").asText())
        .isEqualTo("acme-site/S1");
  }

  @Test
  void anUnknownCriterionIsOpenAndHasNoLevel() throws IOException {
    JsonNode open = sarif(gaps(), "open", false).get(0);

    assertThat(open.get("ruleId").asText()).isEqualTo("C");
    assertThat(open.get("level").asText()).isEqualTo("none");
  }

  @Test
  void aRuleCarriesHelpAndSource() throws IOException {
    JsonNode rule = run(gaps()).at("/tool/driver/rules/0");

    assertThat(rule.get("helpUri").asText()).isEqualTo("https://example.org/note");
    assertThat(rule.at("/help/text").asText())
        .isEqualTo(
            "Why it matters: Why of A\nWhat to do: Do A\nHow to check: Look at A\n"
                + "Source: Acme, Water note (2026); page 1; any figure is a tool default,"
                + " adjustable");
    assertThat(rule.at("/properties/tags/2").asText()).isEqualTo("gbv");
    assertThat(run(gaps()).at("/tool/driver/rules/3/deprecatedIds/0").asText()).isEqualTo("D0");
  }

  @Test
  void baselineStateIsOnAllResultsOrOnNone() throws IOException {
    assertThat(all(random(1, true, false))).allMatch(one -> one.has("baselineState"));
    assertThat(all(random(1, false, false))).noneMatch(one -> one.has("baselineState"));
    assertThat(all(random(1, false, true))).allMatch(one -> one.has("suppressions"));
    assertThat(all(random(1, false, false))).noneMatch(one -> one.has("suppressions"));
  }

  @Test
  void aWaivedGapIsSuppressedWithItsReason() throws IOException {
    JsonNode waived = sarif(random(3, false, true), "fail", true).get(0);

    assertThat(waived.at("/suppressions/0/status").asText()).isEqualTo("accepted");
    assertThat(waived.at("/suppressions/0/kind").asText()).isEqualTo("external");
    assertThat(waived.at("/suppressions/0/justification").asText())
        .isEqualTo("until 2026-06-30: works | under way (Area coordinator)");
  }

  @Test
  void aProblemOfTheDataIsANotificationOnce() throws IOException {
    JsonNode notes = run(two()).at("/invocations/0/toolExecutionNotifications");

    assertThat(notes).hasSize(1);
    assertThat(notes.at("/0/descriptor/id").asText()).isEqualTo("unreadable-answer");
    assertThat(notes.at("/0/message/text").asText()).isEqualTo("`x` is no number");
    assertThat(notes.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
  }

  @Test
  void whatSarifWouldReadAsALinkIsNone() {
    assertThat(SarifText.plain("[a](b) {0} c:\\d")).isEqualTo("\\[a\\](b) {{0}} c:\\\\d");
  }

  @Test
  void fileNamesBecomeReferences() {
    assertThat(SarifPlaces.uri("a b/ü#1.csv")).isEqualTo("a%20b/%C3%BC%231.csv");
    assertThat(SarifPlaces.uri("/data/a.csv")).isEqualTo("file:///data/a.csv");
    assertThat(SarifPlaces.uri("C:\\data\\a.csv")).isEqualTo("file:///C:/data/a.csv");
    assertThat(SarifPlaces.uri("x:y.csv")).isEqualTo("./x:y.csv");
    assertThat(SarifPlaces.uri("..\\a.csv")).isEqualTo("../a.csv");
  }

  @Test
  void aSuiteIsAUnitInAChecklist() throws Exception {
    assertThat(junit(gaps()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="pmaudit">
              <testsuite name="acme-site: S1 Old Quarry" tests="4" failures="2" errors="0" skipped="1" time="0" timestamp="2026-03-01T00:00:00">
                <properties>
                  <property name="checklist" value="acme-site 1.0.0"></property>
                  <property name="score" value="33.3"></property>
                  <property name="range" value="28.5–42.9"></property>
                  <property name="coverage" value="85.7"></property>
                  <property name="rating" value="poor"></property>
                  <property name="sensitivity" value="high"></property>
                </properties>
                <testcase classname="acme-site.S1" name="A Title of A" time="0" file="sites.csv" line="14">
                  <failure type="critical" message="Gap of A">S1 Old Quarry: Gap of A. Found: Label of q_a: no. To do: Do A
            In sites.csv:14:8</failure>
                </testcase>
                <testcase classname="acme-site.S1" name="B Title of B" time="0" file="data/sites 1.xlsx">
                  <failure type="partly" message="Gap of B">S1 Old Quarry: Gap of B. Found: Label of q_b: no. To do: Do B
            In data/sites 1.xlsx [Sites] B7</failure>
                </testcase>
                <testcase classname="acme-site.S1" name="C Title of C" time="0">
                  <skipped message="not known: no usable answer"></skipped>
                </testcase>
                <testcase classname="acme-site.S1" name="D Title of D" time="0">
                </testcase>
              </testsuite>
            </testsuites>
            """
                .replace("></property>", "/>")
                .replace("></skipped>", "/>"));
  }

  @ParameterizedTest
  @MethodSource("results")
  void aCiServerReadsTheCountsOfJUnit(Result result) throws Exception {
    List<ReportTestSuite> suites = parse(result);

    long tests = 0;
    long passed = 0;
    for (Audit audit : result.audits()) {
      for (UnitResult unit : audit.units()) {
        tests += unit.verdicts().size();
        passed += unit.verdicts().values().stream().filter(one -> one == Verdict.MET).count();
      }
    }
    List<ReportTestCase> cases =
        suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
    assertThat(cases).hasSize((int) tests);
    assertThat(cases.stream().filter(ReportTestCase::isSuccessful)).hasSize((int) passed);
    assertThat(cases.stream().filter(ReportTestCase::hasError)).isEmpty();
    assertThat(cases.stream().filter(ReportTestCase::hasSkipped))
        .allSatisfy(
            one ->
                assertThat(one.getFailureMessage())
                    .matches("does not apply|not known: no usable answer|waived until .*"));
  }

  @Test
  void gitHubIsToldTheWorstWithTheirPlaces() throws IOException {
    assertThat(gitHub(gaps()))
        .isEqualTo(
            """
            ::error file=sites.csv,line=14,title=A critical gap::S1 Old Quarry: Gap of A. Found: Label of q_a: no. To do: Do A
            ::notice file=data/sites 1.xlsx,title=B partly met::S1 Old Quarry: Gap of B. Found: Label of q_b: no. To do: Do B (data/sites 1.xlsx [Sites] B7)
            """);
  }

  @ParameterizedTest(name = "{0} gaps")
  @ValueSource(ints = {9, 10, 256, 512})
  void gitHubIsToldNineAndHowManyMore(int gaps) throws IOException {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < gaps; i++) {
      units.add(MadeUnit.good(ABCD, "S" + i).people(i).notMet(i == 7 ? "A" : "B").made());
    }
    List<String> lines =
        gitHub(MadeResult.of(List.of(MadeResult.audit(ABCD, units)))).lines().toList();

    assertThat(lines.get(0)).startsWith("::error title=A critical gap::S7: Gap of A.");
    assertThat(lines.get(1)).startsWith("::warning title=B gap::S" + (gaps - 1) + ": ");
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo(
            switch (gaps) {
              case 9 -> "::warning title=B gap::S0: Gap of B. Found: Label of q_b: no. To do: Do B";
              case 10 -> "::notice title=pmaudit::and 1 more gap, in the job summary";
              default ->
                  "::notice title=pmaudit::and %s more gaps, in the job summary"
                      .formatted(gaps - 9);
            });
    assertThat(lines).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void noTextOfTheDataEscapesFromACommand() throws IOException {
    List<String> lines = gitHub(awkward()).lines().toList();

    assertThat(lines).hasSize(2).allMatch(line -> line.matches("::(error|warning) .*"));
    assertThat(lines.get(0)).contains("title=A critical gap::x ::error::run|").contains("%250A");
    assertThat(lines.get(0)).startsWith("::error file=x%0A%3A%3Aerror%3A%3Arun|");
  }

  @Test
  void theSummaryIsATableOfAllGaps() throws IOException {
    assertThat(summary(gaps()))
        .isEqualTo(
            """
            ## Sites of Acme 1.0.0

            1 site, 2 gaps, 1 not known. Score 33.3 (33.3–33.4), coverage – %.

            | | Unit | Criterion | Gap | Found | Where | What to do |
            | --- | --- | --- | --- | --- | --- | --- |
            | ✖ critical | S1 Old Quarry | A | Gap of A | Label of q\\_a\\: no | sites.csv\\:14\\:8 | Do A |
            | ◐ | S1 Old Quarry | B | Gap of B | Label of q\\_b\\: no | data/sites 1.xlsx \\[Sites\\] B7 | Do B |

            Highly sensitive. This report names one site and what it lacks. Pass it on only to people who act on it. It holds no personal data.
            """);
  }

  @Test
  void waivedGapsStayVisibleInTheSummary() throws IOException {
    Result result =
        MadeResult.of(ABCD, MadeUnit.good(ABCD, "S1").notMet("A").waived("A", waiver(true)).made());

    assertThat(summary(result))
        .contains("1 site, 0 gaps, 1 waived gap, 0 not known")
        .contains("waiver until 2026-06-30\\: works \\| under way \\(Area coordinator\\)");
    assertThat(gitHub(result)).isEmpty();
  }

  @Test
  void theSummaryStaysUnderWhatGitHubTakes() throws IOException {
    List<UnitResult> units = new ArrayList<>();
    for (int i = 0; i < 9000; i++) {
      units.add(MadeUnit.good(ABCD, "S" + i).named("مخيم ".repeat(10)).notMet("A").made());
    }
    String text = summary(MadeResult.of(List.of(MadeResult.audit(ABCD, units))));

    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    long rows = text.lines().filter(line -> line.startsWith("| ✖")).count();
    assertThat(text).endsWith("\n%s more gaps not shown here.\n".formatted(9000 - rows));
  }

  @Test
  void theSameResultGivesTheSameBytes() throws IOException {
    for (Result result : results().toList()) {
      assertThat(sarifText(result)).isEqualTo(sarifText(result));
    }
    assertThat(sarifText(random(1, true, true))).isEqualTo(sarifText(random(1, true, true)));
  }

  private static String sarifText(Result result) throws IOException {
    return text(out -> Report.sarif(result, "en", out));
  }

  private static JsonNode run(Result result) throws IOException {
    return JsonMapper.builder().build().readTree(sarifText(result)).at("/runs/0");
  }

  private static List<JsonNode> all(Result result) throws IOException {
    return StreamSupport.stream(run(result).get("results").spliterator(), false).toList();
  }

  private static List<JsonNode> sarif(Result result, String kind, boolean suppressed)
      throws IOException {
    return all(result).stream()
        .filter(one -> one.get("kind").asText().equals(kind))
        .filter(one -> one.at("/suppressions/0").isMissingNode() != suppressed)
        .toList();
  }

  private static List<String> sarifGaps(Result result) throws IOException {
    return sarif(result, "fail", false).stream()
        .map(
            one ->
                one.get("ruleId").asText()
                    + " of "
                    + JUnitXml.legal(one.at("/properties/unit").asText()))
        .toList();
  }

  private static String junit(Result result) throws IOException {
    return text(out -> Report.junit(result, "en", out));
  }

  private static List<ReportTestSuite> parse(Result result) throws Exception {
    byte[] xml = junit(result).getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
  }

  private static List<String> junitGaps(Result result) throws Exception {
    return parse(result).stream()
        .flatMap(suite -> suite.getTestCases().stream())
        .filter(ReportTestCase::hasFailure)
        .map(one -> one.getName().split(" ", 2)[0] + " of " + unit(one))
        .toList();
  }

  private static String unit(ReportTestCase one) {
    return one.getFullClassName().replaceFirst("^acme-[a-z]+\\.", "");
  }

  private static String gitHub(Result result) throws IOException {
    return text(out -> Report.github(result, "en", out));
  }

  private static long gitHubCount(Result result) throws IOException {
    long count = 0;
    for (String line : gitHub(result).lines().toList()) {
      var more = Pattern.compile("::notice title=pmaudit::and (\\d+) more .*").matcher(line);
      count += more.matches() ? Long.parseLong(more.group(1)) : 1;
    }
    return count;
  }

  private static String summary(Result result) throws IOException {
    return text(out -> Report.githubSummary(result, "en", out));
  }

  private interface Writing {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  private static String text(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
