package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.ChecklistTest;
import org.pmaudit.checklist.ChecklistTest.Expected;
import org.pmaudit.checklist.ChecklistTests;
import org.pmaudit.checklist.Criterion;

/**
 * A slip in a shipped checklist does not pass: each figure, answer, condition, weight and critical
 * flag is set to another, one by one, and an example beside the checklist fails.
 */
class LibraryFlipsTest {

  private static final Map<String, ChecklistTests> TESTS = new LinkedHashMap<>();

  static Stream<Named<Checklist>> shipped() throws Exception {
    ChecklistLibrary library = ChecklistLibrary.shipped();
    List<Checklist> all = library.checklists();
    for (Checklist checklist : all) {
      TESTS.put(checklist.id(), library.tests(checklist.id(), checklist).orElseThrow());
    }
    return all.stream().map(one -> Named.of(one.id(), one));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void everyFlipOfAThresholdOrConditionIsCaughtByAnExample(Checklist checklist) {
    ChecklistTests tests = TESTS.get(checklist.id());
    List<String> missed = new ArrayList<>();
    int flips = 0;
    for (Criterion criterion : checklist.criteria()) {
      ChecklistTests verdicts = verdicts(tests, criterion.id());
      for (Flip flip : new CriterionFlips(checklist, criterion).ofTheVerdict()) {
        flips++;
        Checklist alone = Flip.alone(checklist, flip.criterion());
        if (Examples.failures(alone, verdicts).isEmpty()) {
          new TellingAnswers(checklist, tests.asOf(), criterion)
              .between(flip)
              .ifPresent(given -> missed.add(missed(criterion, flip, given)));
        }
      }
    }
    assertThat(missed).isEmpty();
    assertThat(flips).isGreaterThan(100);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shipped")
  void everyFlipOfAWeightCriticalFlagOrCreditIsCaughtByAnExample(Checklist checklist) {
    ChecklistTests whole = whole(TESTS.get(checklist.id()));
    List<String> missed = new ArrayList<>();
    for (Criterion criterion : checklist.criteria()) {
      CriterionFlips flips = new CriterionFlips(checklist, criterion);
      Stream.concat(flips.ofTheWhole().stream(), flips.ofTheCredit().stream())
          .filter(flip -> Examples.failures(flip.in(checklist), whole).isEmpty())
          .forEach(flip -> missed.add(criterion.id() + " with " + flip.what()));
    }
    assertThat(missed).isEmpty();
  }

  private static String missed(Criterion criterion, Flip flip, Map<String, List<String>> given) {
    return "%s with %s: add an example given %s".formatted(criterion.id(), flip.what(), given);
  }

  /** The examples that name a criterion, cut down to its verdict. */
  private static ChecklistTests verdicts(ChecklistTests tests, String criterion) {
    return with(
        tests,
        tests.tests().stream()
            .filter(test -> test.expected().verdicts().containsKey(criterion))
            .map(test -> expecting(test, criterion))
            .toList());
  }

  private static ChecklistTest expecting(ChecklistTest test, String criterion) {
    Expected alone =
        new Expected(
            Map.of(criterion, test.expected().verdicts().get(criterion)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new ChecklistTest(test.place(), test.name(), test.given(), alone);
  }

  /** The examples that expect something of the checklist as a whole. */
  private static ChecklistTests whole(ChecklistTests tests) {
    return with(
        tests,
        tests.tests().stream()
            .filter(
                test ->
                    test.expected().score().isPresent()
                        || test.expected().criticalGaps().isPresent())
            .toList());
  }

  private static ChecklistTests with(ChecklistTests tests, List<ChecklistTest> some) {
    return new ChecklistTests(tests.file(), tests.checklist(), tests.asOf(), some);
  }
}
