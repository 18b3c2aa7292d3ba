package org.pmaudit.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/**
 * Each file in {@code unusable/} is refused with everything that is wrong with it. With {@code
 * -Dexpected.update=true} the expected messages are written anew, to be reviewed as a diff.
 */
class MappingFileTest {

  private static final Path CASES = Path.of("src/test/resources/org/pmaudit/mapping/unusable");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsReportedWithItsPlace(String name) throws Exception {
    YamlFile file = YamlFile.of(name + ".yaml", Files.readAllBytes(CASES.resolve(name + ".yaml")));
    UnusableInputException refusal =
        catchThrowableOfType(
            UnusableInputException.class, () -> MappingFile.read(file, List.of(site())));
    assertThat(refusal.kind()).isEqualTo(UnusableInputException.Kind.DEFINITION);
    String found =
        refusal.problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected = CASES.resolve(name + ".expected");
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(expected, found, UTF_8);
    }
    assertThat(found).isEqualTo(Files.readString(expected, UTF_8));
  }

  @Test
  void noExpectationIsWithoutItsCase() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      assertThat(files.count()).isEqualTo(2L * cases().size());
    }
  }

  @Test
  void everyKeyOfTheContractIsRead() throws UnusableInputException {
    Mapping mapping =
        read(
            """
            sheet: Sites
            unit: {id: {header: location_id}, name: {header: location_name}}
            date: {header: end_date, format: yyyy-MM-dd}
            max_age: 365d
            constants: {phase: protracted}
            columns:
              population: {header: refugee_pop}
              points_lit_share: {column: M, read_as: points}
              free_movement: {hxl: "#indicator+moves", values: {Oui: yes, Non: no, "?": unknown}}
              groups_heard: {options: {women: {header: q/women}, men: {header: q/men}}}
            """);
    assertThat(mapping.sheet()).contains("Sites");
    assertThat(mapping.unitId()).contains(new ColumnRef.Header("location_id"));
    assertThat(mapping.unitName()).contains(new ColumnRef.Header("location_name"));
    assertThat(mapping.date().map(Mapping.DateRule::column))
        .contains(new ColumnRef.Header("end_date"));
    assertThat(mapping.maxAgeDays()).contains(365);
    assertThat(mapping.constants()).containsExactly(Map.entry("phase", "protracted"));
    assertThat(mapping.columns().get("points_lit_share").column())
        .contains(new ColumnRef.Position(12));
    assertThat(mapping.columns().get("free_movement").values())
        .containsExactly(
            Map.entry("Oui", "yes"), Map.entry("Non", "no"), Map.entry("?", "unknown"));
    assertThat(mapping.columns().get("groups_heard").options()).containsOnlyKeys("women", "men");
    assertThat(mapping.groupBy()).isEmpty();
  }

  @Test
  void everyAggregateIsRead() throws UnusableInputException {
    Mapping mapping =
        read(
            """
            group_by: {unit: {header: camp}, name: {header: camp_name}, people: {header: n, as: sum}}
            columns:
              adm1_name: {header: province}
              latrines_functioning: {header: latrine, as: {count: [works]}}
              taps_functioning: {as: count}
              cubicles_locking_share: {header: lock, as: {share: [yes, sometimes]}}
              free_movement: {header: moves, as: {all: [yes]}}
              armed_use: {header: armed, as: {any: [yes]}}
              water_queue_minutes: {header: queue, as: median}
              water_distance_m: {header: distance, as: max}
              site_area_per_person: {header: area, as: mean}
              assessment_date: {header: day, as: min}
            """);
    assertThat(mapping.groupBy().flatMap(GroupBy::name))
        .contains(new ColumnRef.Header("camp_name"));
    assertThat(mapping.groupBy().flatMap(GroupBy::people).flatMap(ColumnRule::aggregate))
        .contains(new Aggregate(Aggregate.Kind.SUM, List.of()));
    assertThat(mapping.columns().get("adm1_name").aggregate()).isEmpty();
    assertThat(mapping.columns().values())
        .extracting(rule -> rule.aggregate().map(Aggregate::toString).orElse(""))
        .containsExactly(
            "",
            "count [works]",
            "count",
            "share [yes, sometimes]",
            "all [yes]",
            "any [yes]",
            "median",
            "max",
            "mean",
            "min");
  }

  @Test
  void anEmptyMappingIsNone() throws UnusableInputException {
    assertThat(read("{}")).isEqualTo(Mapping.NONE);
  }

  private static Mapping read(String yaml) throws UnusableInputException {
    return MappingFile.read(YamlFile.of("mapping.yaml", yaml.getBytes(UTF_8)), List.of(site()));
  }

  private static Checklist site() throws UnusableInputException {
    return ChecklistLibrary.shipped().checklist("cccm-site");
  }
}
