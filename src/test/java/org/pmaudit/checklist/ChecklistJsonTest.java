package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

final class ChecklistJsonTest {

  private static final JsonFactory JSON = new JsonFactory();

  static List<Checklist> checklists() throws UnusableInputException {
    return ChecklistLibrary.shipped().checklists();
  }

  @ParameterizedTest
  @MethodSource("checklists")
  void aChecklistIsReadBackAsItWasWritten(Checklist checklist) throws Exception {
    String json = write(checklist);
    assertThat(read(json)).isEqualTo(checklist);
    assertThat(write(read(json))).isEqualTo(json);
  }

  @Test
  void everyKindOfTestMeasureAndCreditIsReadBack() throws Exception {
    Checklist checklist = everything();
    assertThat(read(write(checklist))).isEqualTo(checklist);
  }

  @Test
  void theParserIsLeftOnTheEndOfTheChecklist() throws Exception {
    String json = "[" + write(ChecklistLibraryTest.acme()) + ",7]";
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      parser.nextToken();
      ChecklistJson.read(parser, "r.json");
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      assertThat(parser.nextIntValue(0)).isEqualTo(7);
    }
  }

  @Test
  void theNamesAreThoseOfTheYaml() throws Exception {
    assertThat(write(ChecklistLibraryTest.acme()))
        .startsWith("{\"id\":\"acme-site\",\"version\":\"1.0.0\",\"sha256\":")
        .contains("\"applies\":{\"indicator\":\"population\",\"min\":1}")
        .contains(
            "\"measure\":\"acme_per_well\",\"thresholds\":[{\"when\":{\"indicator\":\"phase\","
                + "\"is\":\"first_phase\"},\"met\":{\"max\":50}},"
                + "{\"met\":{\"max\":20},\"partly\":{\"max\":50}}]")
        .contains("\"credit\":{\"partial\":0.35}")
        .contains("\"contacts\":{\"child_protection\":[\"DOEProtection@iom.int\"]")
        .contains("\"derive\":{\"ratio\":[\"population\",\"acme_wells\"]}");
  }

  @Test
  void whatIsWrongInJsonIsAProblemWithItsPlace() {
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> read("{\"id\": \"a\"}"));
    assertThat(refusal.problems().get(0)).hasToString("r.json:1:2: error: `version` is missing");
    UnusableInputException deep =
        catchThrowableOfType(
            UnusableInputException.class, () -> read("{\"id\": " + "[".repeat(25) + "]}"));
    assertThat(deep.problems())
        .extracting(Problem::what)
        .containsExactly("lists and mappings are nested more than 20 deep");
  }

  /** A checklist that uses the whole grammar. */
  static Checklist everything() throws UnusableInputException {
    return ChecklistLibrary.shipped().own(YamlFile.of("all.yaml", EVERYTHING.getBytes(UTF_8)));
  }

  static final String EVERYTHING =
      """
      id: acme-all
      version: "2.1"
      namespace: acme
      sector: wash
      unit: movement
      people: people_moved
      context: [phase]
      title: {en: Everything, fr: Tout, pt-BR: Tudo}
      bands: {strong: 90.5, adequate: 70, weak: 40}
      caps: {critical_gap: poor, critical_unknown: weak}
      floor: 33.3
      choice_lists:
        - id: acme_who_list
          choices:
            - {id: women, label: {en: Women}, synonyms: [W]}
            - {id: men, label: {en: Men}}
            - {id: nobody, label: {en: Nobody}}
      indicators:
        - {id: acme_count, type: count, label: {en: Count}, synonyms: [number of wells], hxl: "#wells +open"}
        - {id: acme_number, type: number, unit: l/s, label: {en: Number}, derive: {difference: [acme_count, people_moved]}}
        - {id: acme_percent, type: percent, label: {en: Percent}, question: {en: What share?}, derive: {share: [acme_count, people_moved]}, deprecated_ids: [acme_old]}
        - {id: acme_date, type: date, label: {en: Date}}
        - {id: acme_extent, type: extent, label: {en: Extent}}
        - {id: acme_yes, type: yes_no, label: {en: Yes}}
        - {id: acme_who, type: choices, choices: acme_who_list, not_applicable: [nobody], label: {en: Who}}
        - {id: acme_one, type: choice, choices: [yes, no, other_thing], label: {en: One}}
      sources:
        - {id: acme_note, title: Note, publisher: Acme, year: 2026, edition: 1st, reference: A/1, url: "https://example.org/?a=1"}
      criteria:
        - {id: ACME-1, title: {en: A}, principle: access, weight: 1, measure: acme_count, met: {min: 5, max: 10.50}, source: {id: acme_note}, deprecated_ids: [ACME-0]}
        - {id: ACME-2, title: {en: A}, principle: access, weight: 1, critical: true, measure: acme_number, met: {in: [3, -2.5, 10]}, partly: {is: 4}, source: {id: acme_note}}
        - {id: ACME-3, title: {en: A}, principle: access, weight: 1, measure: acme_old, met: {min: 80}, partly: {min: 20}, credit: linear, source: {id: acme_note}}
        - {id: ACME-4, title: {en: A}, principle: access, weight: 1, mode: stand_alone, measure: acme_date, met: {max_age: 90d, min: 2020-01-01}, partly: {max: 2025-12-31}, source: {id: acme_note}}
        - {id: ACME-5, title: {en: A}, principle: access, weight: 1, measure: acme_extent, met: {min: most}, partly: {in: [some, few]}, credit: {some: 0.35, few: 0.1}, source: {id: acme_note}}
        - {id: ACME-6, title: {en: A}, principle: access, weight: 1, measure: acme_who, met: {all: [women, men], none: [nobody]}, partly: {any: [men, women]}, source: {id: acme_note}}
        - id: ACME-7
          title: {en: A}
          principle: access
          weight: 1
          applies: {all_of: [{indicator: acme_yes, is: yes}, {any_of: [{indicator: acme_one, in: [no, yes]}, {indicator: acme_who, any: [women]}]}]}
          measure: {at_least: {of: [{indicator: acme_yes, met: {is: yes}}, {indicator: acme_one, met: {is: other_thing}, partly: {is: yes}}], met: 2, partly: 1}}
          source: {id: sphere-2018, at: p. 3, read: true, figure: source}
        - {id: ACME-8, title: {en: A}, principle: access, weight: 1, measure: {all_of: [{indicator: acme_yes, met: {is: yes}}]}, source: {id: acme_note}}
        - {id: ACME-9, title: {en: A}, principle: access, weight: 1, measure: {any_of: [{indicator: acme_yes, met: {is: no}}]}, source: {id: acme_note}}
      """;

  private static String write(Checklist checklist) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      ChecklistJson.write(checklist, json);
    }
    return out.toString();
  }

  private static Checklist read(String json) throws Exception {
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      return ChecklistJson.read(parser, "r.json");
    }
  }
}
