package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.Texts;

final class ChecklistLibraryTest {

  private static final Path SHIPPED = Path.of("checklists");

  /** The checklist of the design's section 3, made whole. */
  static final String ACME =
      """
      id: acme-site
      version: "1.0.0"
      namespace: acme
      sector: wash
      unit: site
      people: population
      title: {en: Water points of Acme}
      indicators:
        - {id: acme_wells, type: count, label: {en: Working wells}}
        - {id: acme_per_well, type: number, unit: persons/well, label: {en: People per well}, derive: {ratio: [population, acme_wells]}}
        - {id: acme_lid, type: choice, choices: [yes, partial, no, no_well], not_applicable: [no_well], label: {en: Is the well covered?}}
      sources:
        - {id: acme_note, title: Water note, publisher: Acme, year: 2026}
      criteria:
        - id: ACME-01
          title: {en: Enough wells}
          gap: {en: Too many people share one well}
          principle: safety_dignity
          areas: [gbv, protection_mainstreaming]
          response: prevent
          weight: 3
          applies: {indicator: population, min: 1}
          measure: acme_per_well
          thresholds:
            - when: {indicator: phase, is: first_phase}
              met: {max: 50}
            - met: {max: 20}
              partly: {max: 50}
          source: {id: acme_note, at: page 3, read: true, figure: source}
          action: {en: Dig wells.}
        - id: ACME-02
          title: {en: Wells are covered}
          principle: access
          weight: 1
          measure: acme_lid
          met: {is: yes}
          partly: {is: partial}
          credit: {partial: 0.35}
          source: {id: sphere-2018}
      """;

  private static ChecklistLibrary library;

  @BeforeAll
  static void readTheLibrary() throws UnusableInputException {
    library = ChecklistLibrary.shipped();
  }

  static Checklist acme() throws UnusableInputException {
    return ChecklistLibrary.shipped().own(YamlFile.of("acme.yaml", ACME.getBytes(UTF_8)));
  }

  @Test
  void everyShippedChecklistIsRead() throws UnusableInputException {
    assertThat(library.ids()).contains("cccm-site");
    assertThat(library.checklists()).extracting(Checklist::id).isEqualTo(library.ids());
  }

  @Test
  void theLibraryInItsFolderReadsAsPacked() throws UnusableInputException {
    assertThat(ChecklistLibrary.in(SHIPPED).checklists()).isEqualTo(library.checklists());
  }

  @Test
  void anOwnChecklistIsResolvedWithWhatItUses() throws UnusableInputException {
    Checklist acme = acme();
    assertThat(acme.indicators().keySet())
        .containsSubsequence(
            "site_id", "site_name", "adm1_code", "population", "acme_per_well", "phase")
        .endsWith("acme_per_well", "phase", "acme_lid", "acme_wells");
    assertThat(acme.sources()).containsOnlyKeys("acme_note", "sphere-2018");
    assertThat(acme.namespace()).contains("acme");
    assertThat(acme.bands()).isEqualTo(Bands.DEFAULT);
    assertThat(acme.areas()).containsOnlyKeys(ProtectionArea.values());
  }

  @Test
  void aCriterionIsReadWhole() throws UnusableInputException {
    Criterion criterion = acme().criteria().get(0);
    assertThat(criterion)
        .isEqualTo(
            new Criterion(
                "ACME-01",
                Texts.english("Enough wells"),
                Optional.of(Texts.english("Too many people share one well")),
                Principle.SAFETY_DIGNITY,
                List.of(ProtectionArea.GBV, ProtectionArea.PROTECTION_MAINSTREAMING),
                Optional.of(Response.PREVENT),
                Mode.INTEGRATED,
                3,
                false,
                Optional.of(
                    new Condition.Holds(
                        "population", tests(new org.pmaudit.checklist.Test.Min(figure("1"))))),
                new Measure.Single(
                    "acme_per_well",
                    List.of(
                        new ThresholdSet(
                            Optional.of(
                                new Condition.Holds(
                                    "phase",
                                    tests(new org.pmaudit.checklist.Test.Is("first_phase")))),
                            tests(max("50")),
                            Optional.empty()),
                        new ThresholdSet(
                            Optional.empty(), tests(max("20")), Optional.of(tests(max("50")))))),
                new Credit.Standard(),
                new Citation("acme_note", "page 3", true, true),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Texts.english("Dig wells.")),
                List.of()));
  }

  @Test
  void answersAreReadAsWritten() throws UnusableInputException {
    Indicator lid = acme().indicator("acme_lid");
    assertThat(lid.choices())
        .extracting(Choice::id)
        .containsExactly("yes", "partial", "no", "no_well");
    assertThat(lid.choices().get(2).label().in("fr")).isEqualTo("Non");
    assertThat(lid.choices().get(3).label().in("fr")).isEqualTo("No well");
    assertThat(lid.notApplicable()).isEqualTo(Set.of("no_well"));
  }

  @Test
  void noReportCarriesANamedPersonsAddress() throws UnusableInputException {
    AreaGuide land = acme().areas().get(ProtectionArea.LAND_PROPERTY_REPARATIONS);
    assertThat(land.contacts())
        .containsExactly(new AreaGuide.Contact("DOEProtection@iom.int", false));
    assertThat(library.portfolio().get(ProtectionArea.LAND_PROPERTY_REPARATIONS).contacts())
        .anyMatch(AreaGuide.Contact::personal);
  }

  @Test
  void aFileIsReadByItsPath(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("acme.yaml");
    Files.writeString(file, ACME);
    assertThat(library.checklist(file.toString())).isEqualTo(acme());
  }

  @Test
  void anUnchangedCopyOfAShippedChecklistIsThatChecklist() throws UnusableInputException {
    assertThat(library.checklist("checklists/cccm/site.yaml"))
        .isEqualTo(library.checklist("cccm-site"));
  }

  @Test
  void anUnknownIdIsAProblemWithASuggestion() {
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> library.checklist("cccm-stie"));
    assertThat(refusal.problems()).hasSize(1);
    assertThat(refusal.problems().get(0).toString())
        .startsWith(
            "-c cccm-stie: error: unknown checklist `cccm-stie`\n"
                + "  hint: did you mean `cccm-site`? there are `cccm-")
        .endsWith("; or give the path of a file of your own");
  }

  private static Tests tests(org.pmaudit.checklist.Test test) {
    return new Tests(List.of(test));
  }

  private static org.pmaudit.checklist.Test max(String figure) {
    return new org.pmaudit.checklist.Test.Max(figure(figure));
  }

  private static Figure figure(String written) {
    return new Figure(new BigDecimal(written), written);
  }
}
