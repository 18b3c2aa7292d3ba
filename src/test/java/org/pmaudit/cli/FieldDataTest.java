package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real data of others, which stand beside the project and not in it. */
class FieldDataTest {

  private static final Path DATA = Path.of("../shared/data");
  private static final Path WASH = DATA.resolve("unhcr-wash/unhcrwash.csv");
  private static final Path TRACKING =
      DATA.resolve("dtm-south-sudan/iom_dtm_dtm_south_sudan_baseline_assessment_round_11.xlsx");

  @BeforeEach
  void needsTheData() {
    assumeTrue(Files.isDirectory(DATA), "skipped: there is no folder " + DATA);
  }

  @Test
  void washReportsGiveTheVerdictsOfAReadingApart() throws IOException {
    UnhcrWashReading reading = new UnhcrWashReading(WASH);
    Map<String, Map<String, Long>> expected = reading.counts();
    long units = reading.size();
    JsonNode summary = summary(WASH, "unhcr-wash", 0, "--duplicates", "combine");

    assertThat(summary.path("units").asLong()).isEqualTo(units).isEqualTo(226);
    assertThat(summary.path("criteria")).hasSize(58);
    for (JsonNode criterion : summary.path("criteria")) {
      String id = criterion.path("id").asText();
      assertThat(verdicts(criterion))
          .as(id)
          .isEqualTo(expected.getOrDefault(id, Map.of("unknown", units)));
    }
  }

  @Test
  void countsOfPeopleAloneRankNoPlaceAndSaySo() throws IOException {
    JsonNode summary = summary(TRACKING, "dtm-south-sudan", 4);

    assertThat(summary.path("units").asInt()).isEqualTo(3335);
    assertThat(summary.path("ranked").asInt()).isZero();
    assertThat(summary.path("coverage").asText()).isIn("0.0", "0");
    assertThat(summary.path("score").path("mean").isNull()).isTrue();
    for (JsonNode criterion : summary.path("criteria")) {
      assertThat(verdicts(criterion)).isEqualTo(Map.of("unknown", 3335L));
    }
  }

  @Test
  void theTextOfSuchAnAuditGivesNoBarAndNoGain() {
    CommandLineRun run = score(TRACKING, "dtm-south-sudan", "text");
    assertThat(run.out().replace('\u00a0', ' '))
        .contains("Coverage 0.0 %   not enough data: none of the sites can be ranked")
        .contains("58 of 58 criteria have no answer at all")
        .doesNotContain("░", "gain", "First to visit", "critical gap");
  }

  private static JsonNode summary(Path file, String mapping, int code, String... more)
      throws IOException {
    CommandLineRun run = score(file, mapping, "json", more);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    return new ObjectMapper().readTree(run.out()).at("/audits/0/summary");
  }

  private static CommandLineRun score(Path file, String mapping, String format, String... more) {
    String words =
        "score %s -c cccm-site -m samples/mappings/%s.yaml --as-of 2026-11-24 -f %s %s"
            .formatted(file, mapping, format, String.join(" ", more));
    return CommandLineRun.of(words.strip().split(" "));
  }

  private static Map<String, Long> verdicts(JsonNode criterion) {
    Map<String, Long> counts = new TreeMap<>();
    for (String verdict : new String[] {"met", "partly", "not_met", "unknown", "not_applicable"}) {
      long count = criterion.path(verdict).asLong();
      if (count > 0) {
        counts.put(verdict, count);
      }
    }
    return counts;
  }
}
