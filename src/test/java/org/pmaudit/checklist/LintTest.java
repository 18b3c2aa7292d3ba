package org.pmaudit.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

final class LintTest {

  private static final String TESTS =
      "checklist: acme-site\nas_of: 2026-01-01\ntests: [{name: a, given: {}, expect: {score: null}}]\n";

  @Test
  void aChecklistComesWithTheExamplesBesideIt(@TempDir Path folder) throws Exception {
    Path acme = write(folder, "acme.yaml", ChecklistLibraryTest.ACME);
    write(folder, "acme.test.yaml", TESTS);
    Linted.OfChecklist linted = (Linted.OfChecklist) Lint.check(acme);
    assertThat(linted.checklist().id()).isEqualTo("acme-site");
    assertThat(linted.tests()).isPresent();
  }

  @Test
  void examplesAreReadAgainstTheChecklistBesideThem(@TempDir Path folder) throws Exception {
    write(folder, "acme.yaml", ChecklistLibraryTest.ACME);
    Path tests = write(folder, "acme.test.yaml", TESTS);
    assertThat(Lint.check(tests)).isInstanceOf(Linted.OfTests.class);
  }

  @Test
  void examplesWithoutAChecklistAreAProblem(@TempDir Path folder) throws Exception {
    Path tests = write(folder, "acme.test.yaml", TESTS);
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> Lint.check(tests));
    assertThat(refusal.problems())
        .extracting(Problem::what)
        .containsExactly("there is no checklist beside these examples");
  }

  @Test
  void aTailoringIsAppliedToItsChecklist(@TempDir Path folder) throws Exception {
    Path tailoring =
        write(
            folder,
            "t.yaml",
            "tailors: {id: cccm-site, version: \">=1.0 <2.0\"}\n"
                + "signed_off: {by: Coordinator, on: 2026-01-10}\nfloor: 50\n");
    Linted.OfTailoring linted = (Linted.OfTailoring) Lint.check(tailoring);
    assertThat(linted.tailored().checklist().floor()).isEqualTo("50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cccm/site.yaml",
        "cccm/site.test.yaml",
        "indicators.yaml",
        "sources.yaml",
        "portfolio.yaml"
      })
  void theLibrarysOwnFilesAreReadAsParts(String file) throws Exception {
    assertThat(Lint.check(Path.of("checklists", file))).isNotInstanceOf(Linted.OfAnotherKind.class);
  }

  @Test
  void otherFilesAreLeftToOthers(@TempDir Path folder) throws Exception {
    Path mapping = write(folder, "m.yaml", "columns: {population: {header: pop}}\n");
    assertThat(Lint.check(mapping)).isInstanceOf(Linted.OfAnotherKind.class);
  }

  @Test
  void whatAChecklistHoldsIsCounted() throws Exception {
    assertThat(Holdings.of(ChecklistLibraryTest.acme()).text())
        .isEqualTo(
            """
            acme-site 1.0.0                                                       2 criteria
              safety_dignity  1
              access          1
              areas           gbv 1, protection_mainstreaming 1
              weights         1 × weight 1, 1 × weight 3
              critical        0
              indicators      14
              sources         1 of 2 cite a source that was read for them
              figures         1 of 2 from the source, 1 a tool default, adjustable
            """);
  }

  @Test
  void missingTranslationsAreListed() throws Exception {
    List<MissingText> missing = MissingText.in(ChecklistLibraryTest.acme());
    assertThat(missing)
        .extracting(MissingText::toString)
        .contains(
            "acme-site title: fr, es, ar",
            "ACME-01 gap: fr, es, ar",
            "acme_wells label: fr, es, ar",
            "acme_lid.no_well label: fr, es, ar")
        .noneMatch(line -> line.startsWith("acme_lid.yes"));
  }

  @Test
  void shippedTextsAreInAllLanguagesTheyMustBe() throws Exception {
    for (Checklist checklist : ChecklistLibrary.shipped().checklists()) {
      assertThat(MissingText.in(checklist))
          .filteredOn(text -> !List.of("why", "verification").contains(text.key()))
          .as(checklist.id())
          .isEmpty();
      assertThat(MissingText.in(checklist)).noneMatch(text -> text.languages().contains("fr"));
    }
  }

  private static Path write(Path folder, String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }
}
