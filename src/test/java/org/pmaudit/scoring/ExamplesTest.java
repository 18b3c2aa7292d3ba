package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.ChecklistTest;
import org.pmaudit.checklist.ChecklistTest.Expected;
import org.pmaudit.checklist.ChecklistTests;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

class ExamplesTest {

  static Stream<String> shipped() throws Exception {
    return ChecklistLibrary.shipped().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyExampleOfAShippedChecklistComesOutAsExpected(String id) throws Exception {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    Checklist checklist = library.checklist(id);
    ChecklistTests tests = library.tests(id, checklist).orElseThrow();

    assertThat(Examples.failures(checklist, tests)).isEmpty();
    assertThat(tests.tests()).hasSizeGreaterThan(100);
  }

  private static final Checklist CHECKLIST =
      new Fixture()
          .yesNo("a")
          .date("d")
          .choices("cs", List.of("x", "y"))
          .percent("p")
          .criterion("C-1", 2, true, Fixture.single("a", Fixture.is("yes")))
          .criterion("C-2", "d", Fixture.maxAge(30))
          .criterion(
              "C-3",
              "cs",
              new org.pmaudit.checklist.Tests(
                  List.of(new org.pmaudit.checklist.Test.None(java.util.Set.of("x")))))
          .criterion("C-4", "p", Fixture.min("50"))
          .criterion("C-5", "population", Fixture.min("10"))
          .checklist();

  private static List<String> failures(Map<String, List<String>> given, Expected expected) {
    ChecklistTest test =
        new ChecklistTest(new Place.InText("t.yaml", 7, 5), "one", given, expected);
    ChecklistTests tests = new ChecklistTests("t.yaml", "acme-site", Given.AS_OF, List.of(test));
    return Examples.failures(CHECKLIST, tests).stream().map(Problem::toString).toList();
  }

  private static Expected score(String score) {
    return new Expected(
        Map.of(), Optional.of(score), Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void aScoreIsComparedAsPrintedAndAFractionExactly() {
    Map<String, List<String>> given = Map.of("a", List.of("yes"), "p", List.of("49.9"));

    assertThat(failures(given, score("66.6"))).isEmpty();
    assertThat(failures(given, score("200/3"))).isEmpty();
    assertThat(failures(given, score("66.7")))
        .containsExactly(
            "t.yaml:7:5: error: example `one` fails: score is 66.6 (200/3), expected 66.7");
    assertThat(failures(given, score("199/3"))).hasSize(1);
    assertThat(failures(given, score("null"))).hasSize(1);
    assertThat(failures(given, score("much"))).hasSize(1);
    assertThat(failures(Map.of(), score("null"))).isEmpty();
  }

  @Test
  void everythingExpectedIsCompared() {
    Expected expected =
        new Expected(
            Map.of("C-1", Verdict.MET, "C-2", Verdict.MET),
            Optional.empty(),
            Optional.of("100"),
            Optional.of(Rating.STRONG),
            Optional.of(List.of()));

    assertThat(failures(Map.of("a", List.of("no"), "d", List.of("2025-12-02")), expected))
        .containsExactly(
            "t.yaml:7:5: error: example `one` fails: `C-1` is not_met, expected met;"
                + " coverage is 50.0 (50), expected 100;"
                + " rating is insufficient_data, expected strong;"
                + " critical gaps are [C-1], expected []");
  }

  @Test
  void answersAreReadAsInACell() {
    Map<String, Verdict> verdicts =
        Map.of(
            "C-1", Verdict.UNKNOWN,
            "C-2", Verdict.UNKNOWN,
            "C-3", Verdict.MET,
            "C-4", Verdict.UNKNOWN,
            "C-5", Verdict.UNKNOWN);
    Expected expected =
        new Expected(
            verdicts, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(
            failures(
                Map.of(
                    "a", List.of("dnk"),
                    "d", List.of("2026-01-02"),
                    "cs", List.of("y"),
                    "p", List.of("100.1"),
                    "population", List.of("10.5")),
                expected))
        .isEmpty();
    assertThat(failures(Map.of("a", List.of("maybe"), "cs", List.of("y")), expected))
        .containsExactly("t.yaml:7:5: error: example `one` fails: `maybe` is no answer to `a`");
  }
}
