package org.pmaudit.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.ChecklistTest;
import org.pmaudit.checklist.ChecklistTests;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.mapping.Answers;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;

/** Runs the examples that stand beside a checklist. */
public final class Examples {

  private static final String NONE = "null";

  private final CompiledChecklist compiled;
  private final ChecklistTests tests;

  private Examples(CompiledChecklist compiled, ChecklistTests tests) {
    this.compiled = compiled;
    this.tests = tests;
  }

  /** One problem for each example that does not come out as expected; none if all do. */
  public static List<Problem> failures(Checklist checklist, ChecklistTests tests) {
    Examples examples = new Examples(CompiledChecklist.of(checklist, tests.asOf()), tests);
    return tests.tests().stream().flatMap(test -> examples.failure(test).stream()).toList();
  }

  private Optional<Problem> failure(ChecklistTest test) {
    ExampleAnswers given = new ExampleAnswers(compiled, tests.asOf());
    UnitResult unit = result(given.fill(test.given()));
    List<String> differences = new ArrayList<>(given.unreadable());
    compare(test.expected(), unit, differences);
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.at(
                test.place(),
                "example `%s` fails: %s".formatted(test.name(), String.join("; ", differences))));
  }

  private UnitResult result(Answers answers) {
    UnitScore unit = new UnitScore(compiled);
    UnitPeople people = new UnitPeople(compiled);
    compiled.deriver().complete(answers, new Notes());
    unit.judge(answers);
    people.take(answers, true);
    return UnitResults.of("example", unit, people, answers);
  }

  private static void compare(
      ChecklistTest.Expected expected, UnitResult unit, List<String> differences) {
    expected.verdicts().forEach((id, verdict) -> compare(id, verdict, unit, differences));
    expected
        .score()
        .ifPresent(score -> compare("score", score, unit.scores().score(), differences));
    expected
        .coverage()
        .ifPresent(share -> compare("coverage", share, unit.scores().coverage(), differences));
    expected
        .rating()
        .filter(rating -> rating != unit.rating())
        .ifPresent(
            rating ->
                differences.add(
                    "rating is %s, expected %s".formatted(unit.rating().word(), rating.word())));
    expected.criticalGaps().ifPresent(gaps -> compare(gaps, unit, differences));
  }

  private static void compare(
      String id, Verdict expected, UnitResult unit, List<String> differences) {
    Verdict found = unit.verdicts().get(id);
    if (found != expected) {
      String word = found == null ? "not in the checklist" : found.word();
      differences.add("`%s` is %s, expected %s".formatted(id, word, expected.word()));
    }
  }

  /** A decimal is compared with the number as it is printed, a fraction exactly. */
  private static void compare(
      String name, String expected, Optional<Fraction> found, List<String> differences) {
    if (!isAsExpected(expected, found)) {
      String shown = found.map(it -> "%s (%s)".formatted(Printed.down(it), it)).orElse(NONE);
      differences.add("%s is %s, expected %s".formatted(name, shown, expected));
    }
  }

  private static boolean isAsExpected(String expected, Optional<Fraction> found) {
    if (expected.equals(NONE) || found.isEmpty()) {
      return expected.equals(NONE) && found.isEmpty();
    }
    try {
      return expected.contains("/")
          ? Fraction.parse(expected).equals(found.get())
          : new BigDecimal(expected).compareTo(new BigDecimal(Printed.down(found.get()))) == 0;
    } catch (NumberFormatException | ArithmeticException e) {
      return false;
    }
  }

  private static void compare(List<String> expected, UnitResult unit, List<String> differences) {
    List<String> found =
        unit.gaps().stream().filter(Gap::critical).map(Gap::criterion).sorted().toList();
    if (!found.equals(expected.stream().sorted().toList())) {
      differences.add(
          "critical gaps are [%s], expected [%s]"
              .formatted(String.join(", ", found), String.join(", ", expected)));
    }
  }
}
