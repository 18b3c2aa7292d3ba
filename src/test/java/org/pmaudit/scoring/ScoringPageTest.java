package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Audit;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Gap;
import org.pmaudit.result.NullReason;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Step;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** Every example of docs/scoring.md comes out as the page says. */
class ScoringPageTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(yaml|result)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;

  @TestFactory
  List<DynamicTest> theNumbersOfThePageAreRight() throws Exception {
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs/scoring.md")));
    assertThat(blocks.find()).isTrue();
    Checklist checklist = checklist(blocks.group(2));
    List<DynamicTest> tests = new ArrayList<>();
    while (blocks.find()) {
      JsonNode given = yaml(blocks.group(2));
      assertThat(blocks.find()).isTrue();
      assertThat(blocks.group(1)).isEqualTo("result");
      String expected = blocks.group(2);
      String name = "example " + (tests.size() + 1);
      tests.add(
          DynamicTest.dynamicTest(
              name, () -> assertThat(shown(checklist, given)).isEqualTo(expected)));
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  private Checklist checklist(String written) throws Exception {
    Path file = folder.resolve("acme.yaml");
    Files.writeString(file, written);
    return ChecklistLibrary.shipped().checklist(file.toString());
  }

  /** Scalars as they are written: {@code yes} stays a word. */
  private static JsonNode yaml(String written) throws IOException {
    return new ObjectMapper(
            YAMLFactory.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build())
        .readTree(written);
  }

  private static String shown(Checklist checklist, JsonNode example) {
    if (example.has("sites")) {
      List<Given.Unit> sites = new ArrayList<>();
      example
          .get("sites")
          .properties()
          .forEach(site -> sites.add(new Given.Unit(site.getKey(), answers(site.getValue()))));
      return shown(Given.audit(checklist, sites).summary());
    }
    Given.Unit unit = new Given.Unit("X", answers(example.get("given")));
    Audit audit = Given.audit(checklist, List.of(unit));
    return shown(audit.units().get(0));
  }

  private static Map<String, String> answers(JsonNode given) {
    Map<String, String> answers = new LinkedHashMap<>();
    given.properties().forEach(each -> answers.put(each.getKey(), each.getValue().asText()));
    return answers;
  }

  private static String shown(UnitResult unit) {
    StringBuilder out = new StringBuilder("score ");
    out.append(Printed.line(unit.scores())).append(", ").append(unit.rating().word());
    boolean capped =
        unit.unknown().stream().anyMatch(each -> unit.cappedBy().contains(each.criterion()));
    out.append(capped ? ", capped by " + String.join(", ", unit.cappedBy()) : "").append('\n');
    line(out, "gaps", unit.gaps().stream().map(ScoringPageTest::shown).toList());
    line(
        out,
        "unknown",
        unit.unknown().stream()
            .map(each -> each.criterion() + " " + Printed.down(each.share()))
            .toList());
    line(
        out,
        "does not apply",
        unit.verdicts().entrySet().stream()
            .filter(each -> each.getValue() == Verdict.NOT_APPLICABLE)
            .map(Map.Entry::getKey)
            .toList());
    line(out, "no score", unit.nullReason().map(NullReason::word).stream().toList());
    line(out, "way up", unit.wayUp().stream().map(ScoringPageTest::shown).toList());
    if (unit.wayUpBlocked()) {
      out.append("way up: closed until the critical unknowns are answered\n");
    }
    return out.toString();
  }

  private static String shown(Gap gap) {
    String sign = gap.critical() ? "✖ " : "";
    return sign + gap.criterion() + " " + Printed.change(gap.points());
  }

  private static String shown(Step step) {
    return "%s → %s %s"
        .formatted(step.criterion(), Printed.down(step.score()), step.rating().word());
  }

  private static void line(StringBuilder out, String name, List<String> entries) {
    if (!entries.isEmpty()) {
      out.append(name).append(": ").append(String.join(", ", entries)).append('\n');
    }
  }

  private static String shown(Summary summary) {
    CriterionSummary critical = summary.criteria().get(2);
    return """
        %s sites, %s judged, %s rated; %s people, %s site does not say
        mean %s (%s), weighted %s, %s
        critical gaps: %s sites, %s people
        %s: %s not met, %s people, gain %s
        """
        .formatted(
            summary.units(),
            summary.judged(),
            summary.ranked(),
            summary.people(),
            summary.peopleUnknown(),
            Printed.down(summary.mean().score()),
            Printed.range(summary.mean()),
            Printed.down(summary.weighted()),
            summary.band().map(band -> band.word()).orElse(""),
            summary.critical().units(),
            summary.critical().people(),
            critical.id(),
            critical.notMet(),
            critical.people(),
            critical.gain().map(Printed::change).orElse(Printed.NONE));
  }
}
