package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.AdminLevel;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Input;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;
import org.pmaudit.result.Sensitivity;
import org.pmaudit.result.UnitResult;

class ResultJsonTest {

  static LongStream seeds() {
    return LongStream.range(3000, 3025);
  }

  static Result random(long seed) {
    return random(seed, 30);
  }

  private static Result random(long seed, int size) {
    RandomAudit random = new RandomAudit(seed);
    Checklist checklist = random.validChecklist();
    List<Given.Unit> units = random.units(checklist, size);
    KeepUnits keep = seed % 3 == 0 ? KeepUnits.worst(4) : KeepUnits.DEFAULT;
    RunOptions options = new RunOptions(1, keep, Optional.of(AdminLevel.ADM1), Optional.empty());
    Audit audit = Given.audit(checklist, options, List.of(Given.slice(checklist, units)));
    Input input =
        new Input("sites.xlsx [Sites]", "a".repeat(64), new Input.Rows(40, 30, 1, 2, 3, 4), 30);
    return new Result(
        "0.1.0", Given.AS_OF, Sensitivity.HIGH, false, List.of(input), List.of(labelled(audit)));
  }

  /** With a column, a note, and labels on the gaps. */
  private static Audit labelled(Audit audit) {
    List<UnitResult> units = new ArrayList<>();
    audit.units().forEach(unit -> units.add(labelled(unit)));
    return new Audit(
        audit.checklist(),
        List.of(new ColumnUse("population", "Population in sites.xlsx [Sites] C1", "label")),
        audit.summary(),
        units,
        List.of(
            new Note("unreadable-answer", Place.parse("sites.xlsx [Sites] C7"), "`many` is none"),
            new Note("header", new Place.InFile("sites.xlsx"), "two title rows were skipped")),
        audit.unitsComplete());
  }

  private static UnitResult labelled(UnitResult unit) {
    LocalDate day = LocalDate.parse("2026-06-30");
    Gap.WaiverLabel waiver =
        new Gap.WaiverLabel(
            true, "works under way", "coordinator", day.minusYears(1), day, Optional.of("W-1"));
    List<Gap> gaps =
        unit.gaps().stream()
            .map(
                gap ->
                    new Gap(
                        gap.criterion(),
                        gap.verdict(),
                        gap.credit(),
                        gap.critical(),
                        gap.points(),
                        gap.evidence(),
                        Optional.of(Gap.BaselineLabel.NEW),
                        gap.critical() ? Optional.of(waiver) : Optional.empty()))
            .toList();
    return new UnitResult(
        unit.id(),
        unit.name(),
        unit.people(),
        unit.admin(),
        unit.scores(),
        unit.gaps().isEmpty() ? Optional.empty() : Optional.of(Fraction.of(200, 3)),
        unit.nullReason(),
        unit.rating(),
        unit.cappedBy(),
        unit.principles(),
        unit.areas(),
        unit.verdicts(),
        unit.answers(),
        gaps,
        unit.unknown(),
        unit.wayUp(),
        unit.wayUpBlocked());
  }

  static byte[] written(Result result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultJson.write(result, out);
    return out.toByteArray();
  }

  private static Result read(byte[] bytes) throws Exception {
    return ResultJson.read(new ByteArrayInputStream(bytes), "result.json");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsReadBackIsTheSameResultAndGivesTheSameBytes(long seed) throws Exception {
    Result result = random(seed);
    byte[] bytes = written(result);

    Result again = read(bytes);

    assertThat(again.inputs()).isEqualTo(result.inputs());
    Audit audit = again.audits().get(0);
    Audit before = result.audits().get(0);
    assertThat(audit.checklist()).isEqualTo(before.checklist());
    assertThat(audit.summary()).isEqualTo(before.summary());
    assertThat(audit.units()).isEqualTo(before.units());
    assertThat(again).isEqualTo(result);
    assertThat(new String(written(again), StandardCharsets.UTF_8))
        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
  }

  @Test
  void numbersAreRoundedAsPrintedAndExactBesideIt() throws Exception {
    Fixture fixture =
        new Fixture()
            .number("n")
            .derived(
                "per",
                org.pmaudit.checklist.IndicatorType.NUMBER,
                org.pmaudit.checklist.Derivation.Operation.RATIO,
                "population",
                "n");
    fixture.yesNo("a").yesNo("b").yesNo("c");
    fixture.criterion("C-1", "a", Fixture.is("yes"));
    fixture.criterion("C-2", "b", Fixture.is("yes"));
    fixture.criterion("C-3", "c", Fixture.is("yes"));
    fixture.criterion("C-4", "per", Fixture.max("20"));
    JsonNode unit =
        unit(
            fixture.checklist(),
            Map.of("a", "yes", "b", "no", "population", "60000001", "n", "3000000"));

    assertThat(unit.get("score").toString()).isEqualTo("33.3");
    assertThat(unit.get("low").toString()).isEqualTo("25.0");
    assertThat(unit.get("high").toString()).isEqualTo("50.0");
    assertThat(unit.get("coverage").toString()).isEqualTo("75.0");
    assertThat(unit.get("exact").get("score").toString()).isEqualTo("\"100/3\"");
    assertThat(unit.get("answers").get("per").toString()).isEqualTo("20.0000003");
    assertThat(unit.get("answers").get("c").isNull()).isTrue();
    assertThat(unit.get("gaps").get(0).get("points").toString()).isEqualTo("33.3");
    assertThat(unit.get("unknown").toString())
        .isEqualTo("[{\"criterion\":\"C-3\",\"share\":25.0,\"exact\":{\"share\":\"25\"}}]");
  }

  private static JsonNode unit(Checklist checklist, Map<String, String> answers)
      throws IOException {
    Audit audit = Given.audit(checklist, List.of(new Given.Unit("X", answers)));
    Result result =
        new Result("0.1.0", Given.AS_OF, Sensitivity.HIGH, false, List.of(), List.of(audit));
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build()
        .readTree(written(result))
        .get("audits")
        .get(0)
        .get("units")
        .get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                    | result.json:1:1: error: this is not a result of pmaudit
          []                    | result.json:1:1: error: this is not a result of pmaudit
          {}                    | result.json:1:2: error: `schema` is missing
          {"schema":"x"}        | result.json:1:14: error: `schema` must be `pmaudit-result/1`
          {"audits":[{"units":[]}]} | result.json:1:21: error: `checklist` must stand first in an audit
          {"audits":3}          | result.json:1:11: error: `audits` must be a list of objects
          """)
  void whatIsNoResultIsRefusedWithItsPlace(String json, String problem) {
    assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(UnusableInputException.Kind.DEFINITION);
              assertThat(e.problems().get(0).toString())
                  .isEqualTo(problem + "\n  hint: give a result.json that pmaudit wrote");
            });
  }

  @Test
  void aResultThatWasCutShortIsRefused() throws Exception {
    byte[] bytes = written(random(3001));

    assertThatThrownBy(() -> read(java.util.Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("this is not JSON, or only the start of it");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyResultFulfilsItsSchema(long seed) throws Exception {
    assertThat(faults(new String(written(random(seed)), StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNoResult() throws Exception {
    String result = new String(written(random(3001)), StandardCharsets.UTF_8);

    assertThat(faults(result.replaceFirst("\"judged\"", "\"judgd\""))).isNotEmpty();
    assertThat(faults(result.replaceFirst("\"rating\": \"[a-z_]+\"", "\"rating\": \"good\"")))
        .isNotEmpty();
    assertThat(faults(result.replace("pmaudit-result/1", "pmaudit-result/2"))).isNotEmpty();
  }

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ResultJson.schema());

  private static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** Whatever stands in place of a value, the fault is the input's, never a bug of ours. */
  @Test
  void anyValueInAnyPlaceIsReadOrRefused() throws Exception {
    String json = new String(written(random(3002, 4)), StandardCharsets.UTF_8);
    Matcher value = Pattern.compile("(?<=[:\\[,] ?)(\"[^\"]*\"|-?[0-9.]+|null|true)").matcher(json);
    int refused = 0;
    for (int i = 0; value.find(); i++) {
      if (i % 2 != 0) {
        continue;
      }
      String odd = List.of("null", "\"x\"", "-1", "[]", "{}", "\"1/0\"").get(i / 2 % 6);
      String changed = json.substring(0, value.start()) + odd + json.substring(value.end());
      try {
        read(changed.getBytes(StandardCharsets.UTF_8));
      } catch (UnusableInputException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(200);
  }
}
