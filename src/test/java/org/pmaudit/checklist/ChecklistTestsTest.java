package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

final class ChecklistTestsTest {

  private static final String HEAD = "checklist: acme-site\nas_of: 2026-01-01\ntests:\n";

  @Test
  void anExampleIsReadWhole() throws UnusableInputException {
    ChecklistTests tests =
        read(
            HEAD
                + "  - {name: twenty, given: {population: 400, acme_lid: no}, expect: {verdicts:"
                + " {ACME-01: met}, score: \"66.6\", coverage: 100, rating: weak, critical_gaps:"
                + " []}}\n  - {name: nothing, given: {}, expect: {score: null}}\n");
    assertThat(tests.asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(tests.tests())
        .containsExactly(
            new org.pmaudit.checklist.ChecklistTest(
                new Place.InText("acme.test.yaml", 4, 5),
                "twenty",
                Map.of("population", List.of("400"), "acme_lid", List.of("no")),
                new org.pmaudit.checklist.ChecklistTest.Expected(
                    Map.of("ACME-01", Verdict.MET),
                    Optional.of("66.6"),
                    Optional.of("100"),
                    Optional.of(Rating.WEAK),
                    Optional.of(List.of()))),
            new org.pmaudit.checklist.ChecklistTest(
                new Place.InText("acme.test.yaml", 5, 5),
                "nothing",
                Map.of(),
                new org.pmaudit.checklist.ChecklistTest.Expected(
                    Map.of(),
                    Optional.of("null"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
  }

  @Test
  void everyProblemOfExamplesIsReported() {
    assertThat(
            problems(
                "checklist: cccm-site\ntests:\n"
                    + "  - {name: a, given: {populaton: 1}, expect: {verdicts: {ACME-1: met},"
                    + " critical_gaps: [ACME-O2], rating: fine}}\n"
                    + "  - {given: [], expect: {}, note: x}\n"
                    + "  - {name: c, given: {}, expect: {verdicts: {ACME-02: yes}}}\n"))
        .isEqualTo(
            """
            1:1 `as_of` is missing
            1:12 these examples are of `cccm-site`, but the checklist beside them is `acme-site`
            3:23 unknown indicator `populaton`
            3:58 unknown criterion `ACME-1`
            3:88 unknown criterion `ACME-O2`
            3:106 unknown rating `fine`
            4:5 `name` is missing
            4:13 `given` must be a mapping of keys to values, but is a list
            4:25 nothing is expected here
            4:29 unknown key `note`
            5:55 unknown verdict `yes`""");
  }

  @Test
  void everyShippedExampleIsReadable() throws UnusableInputException {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    for (String id : library.ids()) {
      Optional<ChecklistTests> tests = library.tests(id, library.checklist(id));
      assertThat(tests).as(id).isPresent();
      assertThat(tests.get().tests()).as(id).isNotEmpty();
    }
  }

  @Test
  void examplesStandBesideTheirChecklist() {
    assertThat(ChecklistTests.beside(Path.of("a/camp.yaml")))
        .isEqualTo(Path.of("a/camp.test.yaml"));
    assertThat(ChecklistTests.beside(Path.of("camp.yml"))).isEqualTo(Path.of("camp.test.yml"));
  }

  private static ChecklistTests read(String yaml) throws UnusableInputException {
    return ChecklistTests.read(
        YamlFile.of("acme.test.yaml", yaml.getBytes(UTF_8)),
        ChecklistLibraryTest.acme(),
        Catalogue.EMPTY);
  }

  private static String problems(String yaml) {
    UnusableInputException refusal =
        catchThrowableOfType(UnusableInputException.class, () -> read(yaml));
    return refusal.problems().stream()
        .map(ChecklistTestsTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Problem problem) {
    return problem.place().toString().replace("acme.test.yaml:", "") + " " + problem.what();
  }
}
