package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

final class TailoringTest {

  private static final Path CASES =
      Path.of("src/test/resources/org/pmaudit/checklist/unusable-tailoring");

  private static final String TAILORING =
      """
      tailors: {id: acme-site, version: ">=1.0 <2.0"}
      namespace: loc
      signed_off: {by: Cluster coordinator, on: 2026-01-10}
      bands: {strong: 90}
      caps: {critical_gap: poor}
      floor: 50.5
      change: {ACME-01: {weight: 4, thresholds: [{met: {max: 15}}]}}
      switch_off: {ACME-02: {reason: no lids here}}
      contacts: {gbv: [local@example.org]}
      add:
        indicators: [{id: loc_taps, type: count, label: {en: Taps}}]
        sources: [{id: loc_note, title: Note, publisher: Us, year: 2026}]
        criteria:
          - {id: LOC-01, title: {en: Taps}, principle: access, weight: 2, measure: loc_taps, met: {min: 1}, source: {id: loc_note}}
      """;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemOfATailoringIsReported(String name) throws Exception {
    String yaml = Files.readString(CASES.resolve(name + ".yaml"));
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> tailor(name + ".yaml", yaml));
    assertThat(refusal).isNotNull();
    String found =
        refusal.problems().stream()
            .map(Problem::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    Path expected = CASES.resolve(name + ".expected");
    if (Boolean.getBoolean("expected.update")) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  @Test
  void everyPartOfATailoringIsApplied() throws UnusableInputException {
    Tailored tailored = tailor("t.yaml", TAILORING);
    Checklist checklist = tailored.checklist();
    assertThat(checklist.criteria()).extracting(Criterion::id).containsExactly("ACME-01", "LOC-01");
    assertThat(checklist.switchedOff())
        .extracting(SwitchedOff::criterion, SwitchedOff::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ACME-02", "no lids here"));
    assertThat(checklist.bands().strong()).isEqualTo("90");
    assertThat(checklist.bands().adequate()).isEqualTo(Bands.DEFAULT.adequate());
    assertThat(checklist.caps()).isEqualTo(new Caps(Rating.POOR, Rating.ADEQUATE));
    assertThat(checklist.floor()).isEqualTo(new BigDecimal("50.5"));
    assertThat(checklist.areas().get(ProtectionArea.GBV).mailboxes())
        .containsExactly("local@example.org");
    assertThat(checklist.indicators()).containsKey("loc_taps").doesNotContainKey("acme_lid");
    assertThat(checklist.sources()).containsOnlyKeys("acme_note", "loc_note");
    assertThat(tailored.signedOffBy()).isEqualTo("Cluster coordinator");
    assertThat(tailored.signedOffOn()).isEqualTo(LocalDate.of(2026, 1, 10));
  }

  @Test
  void aChangeReplacesWhatItNamesAndNothingElse() throws UnusableInputException {
    Criterion before = ChecklistLibraryTest.acme().criteria().get(0);
    Criterion after = tailor("t.yaml", TAILORING).checklist().criteria().get(0);
    assertThat(after.weight()).isEqualTo(4);
    assertThat(after.measure())
        .isEqualTo(
            new Measure.Single(
                "acme_per_well",
                List.of(
                    new ThresholdSet(
                        Optional.empty(),
                        new Tests(
                            List.of(
                                new org.pmaudit.checklist.Test.Max(
                                    new Figure(new BigDecimal("15"), "15")))),
                        Optional.empty()))));
    assertThat(after.title()).isEqualTo(before.title());
    assertThat(after.applies()).isEqualTo(before.applies());
    assertThat(after.source()).isEqualTo(new Citation("acme_note", "page 3", true, false));
  }

  @Test
  void creditGoesWithTheThresholds() throws UnusableInputException {
    String head = TAILORING.substring(0, TAILORING.indexOf("change:"));
    Criterion criterion =
        tailor("t.yaml", head + "change: {ACME-02: {met: {is: yes}}}\n")
            .checklist()
            .criteria()
            .get(1);
    assertThat(criterion.credit()).isEqualTo(new Credit.Standard());
  }

  @Test
  void everyChangedValueKnowsWhereItCameFrom() throws UnusableInputException {
    assertThat(tailor("t.yaml", TAILORING).changes())
        .containsExactly(
            change("acme-site", "bands.strong", 4, 9),
            change("acme-site", "caps.critical_gap", 5, 8),
            change("acme-site", "floor", 6, 8),
            change("ACME-01", "weight", 7, 20),
            change("ACME-01", "thresholds", 7, 31),
            change("ACME-02", "switch_off", 8, 14),
            change("LOC-01", "add", 14, 5),
            change("acme-site", "contacts.gbv", 9, 12));
  }

  @Test
  void theDigestTellsATailoredChecklistFromItsBase() throws UnusableInputException {
    Tailored tailored = tailor("t.yaml", TAILORING);
    assertThat(tailored.checklist().sha256())
        .hasSize(64)
        .isNotEqualTo(tailored.base().sha256())
        .isNotEqualTo(tailor("t.yaml", TAILORING + "\n").checklist().sha256());
  }

  @Test
  void aTailoredChecklistIsShownWithWhereItsValuesCameFrom() throws Exception {
    Tailored tailored = tailor("t.yaml", TAILORING);
    String shown =
        new ShownText("en").of(new Shown.OfChecklist(tailored.checklist(), Optional.of(tailored)));
    assertThat(shown)
        .contains("Switched off  ACME-02 Wells are covered: no lids here")
        .endsWith(
            """

            Tailored
                         signed off by Cluster coordinator on 2026-01-10
              acme-site  bands.strong: 85 → 90 (t.yaml:4:9)
                         caps.critical_gap: weak → poor (t.yaml:5:8)
                         floor: 60 → 50.5 (t.yaml:6:8)
                         contacts.gbv: CCCMSupport@iom.int, DOEProtection@iom.int →
                         local@example.org (t.yaml:9:12)
              ACME-01    weight: 3 → 4 (t.yaml:7:20)
                         thresholds: where Phase: First phase of the emergency — at most 50
                         persons/well; otherwise: at most 20 persons/well; partly: at most
                         50 persons/well → at most 15 persons/well (t.yaml:7:31)
              ACME-02    Switched off (t.yaml:8:14)
              LOC-01     LOC-01 added (t.yaml:14:5)
            """);
  }

  @ParameterizedTest
  @CsvSource({
    ">=1.0 <2.0, 1.0.0, true",
    ">=1.0 <2.0, 1.9.12, true",
    ">=1.0 <2.0, 2.0, false",
    ">=1.0 <2.0, 0.9, false",
    "1.2, 1.2.0, true",
    "=1.2, 1.2.1, false",
    ">1.9, 1.10, true",
    "<=1.10, 1.10.0, true",
  })
  void aVersionRangeAdmitsWhatAllItsBoundsAdmit(String range, String version, boolean admitted) {
    assertThat(VersionRange.parse(range).orElseThrow().admits(version)).isEqualTo(admitted);
  }

  private static Tailored.Change change(String of, String key, int line, int column) {
    return new Tailored.Change(of, key, new Place.InText("t.yaml", line, column));
  }

  private static Tailored tailor(String name, String yaml) throws UnusableInputException {
    return ChecklistLibrary.shipped()
        .tailored(
            Tailoring.of(YamlFile.of(name, yaml.getBytes(UTF_8))), ChecklistLibraryTest.acme());
  }
}
