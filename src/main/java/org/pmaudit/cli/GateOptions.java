package org.pmaudit.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.gate.FailOn;
import org.pmaudit.gate.GateConditions;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.DidYouMean;
import picocli.CommandLine.Option;

/** The conditions of the gate, as typed. */
final class GateOptions {

  private static final Place FAIL_ON = new Place.OnCommandLine("--fail-on");
  private static final Place FAIL_UNDER = new Place.OnCommandLine("--fail-under");
  private static final Place MIN_COVERAGE = new Place.OnCommandLine("--min-coverage");

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "CONDITION",
      description =
          "Any of: critical (the default), gap, unknown, new, new-critical (the default with"
              + " --baseline), expired-waiver. Each alone fails the gate.")
  List<String> failOn = new ArrayList<>();

  @Option(
      names = "--fail-under",
      split = ",",
      paramLabel = "[NAME=]N",
      description =
          "The lowest score a unit may have; with a name that of a checklist, principle or area.")
  List<String> failUnder = new ArrayList<>();

  @Option(
      names = "--min-coverage",
      paramLabel = "N",
      description = "The lowest coverage, in percent, with which a unit is taken as judged.")
  @Nullable String minCoverage;

  /** The conditions, or all that is wrong with how they were typed. */
  GateConditions conditions(List<Checklist> checklists, Labels labels)
      throws UnusableInputException {
    Problems problems = new Problems();
    Set<FailOn> on = failOn(labels, problems);
    Map<String, BigDecimal> named = new TreeMap<>();
    Optional<BigDecimal> under = Optional.empty();
    for (String typed : failUnder) {
      int equals = typed.indexOf('=');
      Optional<BigDecimal> limit = percent(FAIL_UNDER, typed.substring(equals + 1), problems);
      if (equals < 0) {
        under = limit;
      } else {
        String name = typed.substring(0, equals).trim();
        known(name, checklists, problems);
        limit.ifPresent(value -> named.put(name, value));
      }
    }
    Optional<BigDecimal> coverage =
        Optional.ofNullable(minCoverage).flatMap(typed -> percent(MIN_COVERAGE, typed, problems));
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return new GateConditions(on, under, named, coverage);
  }

  private Set<FailOn> failOn(Labels labels, Problems problems) {
    if (failOn.isEmpty()) {
      return labels.known().isPresent()
          ? Set.of(FailOn.NEW_CRITICAL)
          : GateConditions.DEFAULT.failOn();
    }
    Set<FailOn> conditions = new TreeSet<>();
    for (String word : failOn) {
      FailOn.of(word.trim())
          .ifPresentOrElse(
              conditions::add,
              () ->
                  problems.add(
                      FAIL_ON,
                      "unknown condition `%s`".formatted(word),
                      hint(word, FailOn.words())));
    }
    conditions.forEach(condition -> needed(condition, labels, problems));
    return conditions;
  }

  /** A condition that could never be triggered is a gate that does not gate. */
  private static void needed(FailOn condition, Labels labels, Problems problems) {
    boolean aboutNew = condition == FailOn.NEW || condition == FailOn.NEW_CRITICAL;
    if (aboutNew && labels.known().isEmpty()) {
      problems.add(
          FAIL_ON,
          "`%s` needs known gaps to compare with".formatted(condition.word()),
          "give them with --baseline FILE");
    }
    if (condition == FailOn.EXPIRED_WAIVER && labels.waivers().isEmpty()) {
      problems.add(
          FAIL_ON,
          "`%s` needs waivers".formatted(condition.word()),
          "give them with --waivers FILE");
    }
  }

  private static void known(String name, List<Checklist> checklists, Problems problems) {
    List<String> names = new ArrayList<>(checklists.stream().map(Checklist::id).toList());
    Arrays.stream(Principle.values()).map(Principle::word).forEach(names::add);
    Arrays.stream(ProtectionArea.values()).map(ProtectionArea::word).forEach(names::add);
    if (!names.contains(name)) {
      problems.add(
          FAIL_UNDER,
          "`%s` is no checklist of this run, no principle and no protection area".formatted(name),
          hint(name, names));
    }
  }

  private static Optional<BigDecimal> percent(Place place, String typed, Problems problems) {
    if (typed.trim().matches("\\d{1,3}(\\.\\d{1,9})?")) {
      BigDecimal value = new BigDecimal(typed.trim());
      if (value.compareTo(BigDecimal.valueOf(100)) <= 0) {
        return Optional.of(value);
      }
    }
    problems.add(place, "expected a number from 0 to 100, found `%s`".formatted(typed));
    return Optional.empty();
  }

  private static String hint(String word, List<String> choices) {
    return DidYouMean.hint(word, choices).map(near -> near + " ").orElse("")
        + "choose from: "
        + String.join(", ", choices);
  }
}
