package org.pmaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmaudit.checklist.UnitKind;
import org.pmaudit.result.Printed;
import org.pmaudit.text.Plural;

/** Says in one sentence what the gate saw of all checklists. */
final class GateSentence {

  private final GateConditions conditions;
  private final List<GateTally> tallies;
  private final List<String> nothing;

  /**
   * A sentence about what was counted.
   *
   * @param nothing the checklists and inputs of which nothing was judged, each as a phrase
   */
  GateSentence(GateConditions conditions, List<GateTally> tallies, List<String> nothing) {
    this.conditions = conditions;
    this.tallies = tallies;
    this.nothing = nothing;
  }

  GateVerdict verdict() {
    Outcome outcome = nothing.isEmpty() ? Outcome.PASSED : Outcome.INCONCLUSIVE;
    for (GateTally tally : tallies) {
      outcome = outcome.or(tally.outcome());
    }
    String reason =
        switch (outcome) {
          case PASSED -> passed();
          case INCONCLUSIVE, FAILED -> String.join("; ", faults());
        };
    return new GateVerdict(outcome, OneLine.of(reason));
  }

  private List<String> faults() {
    boolean named = tallies.size() > 1;
    List<String> parts = new ArrayList<>();
    tallies.forEach(tally -> parts.addAll(tally.failures(named)));
    parts.addAll(nothing);
    tallies.forEach(tally -> tally.questions(named).ifPresent(parts::add));
    return parts;
  }

  private String passed() {
    List<String> parts = new ArrayList<>(units());
    if (conditions.isAboutGaps()) {
      parts.add("0 " + conditions.gapWords().formatted("gaps"));
    }
    tallies.stream()
        .flatMap(tally -> tally.lowest().stream())
        .min(Comparator.comparing(GateTally.Lowest::score))
        .map(low -> "lowest score %s (%s)".formatted(Printed.down(low.score()), low.unit()))
        .ifPresent(parts::add);
    String sentence = String.join(", ", parts);
    return waived().map(more -> sentence + "; " + more).orElse(sentence);
  }

  /** Each kind of unit with its number; checklists for the same kind look at the same units. */
  private List<String> units() {
    Map<UnitKind, Long> most = new TreeMap<>();
    tallies.forEach(tally -> most.merge(tally.checklist().unit(), tally.units(), Math::max));
    return most.entrySet().stream()
        .map(entry -> Plural.of(entry.getValue(), entry.getKey().word()))
        .toList();
  }

  private Optional<String> waived() {
    long gaps = tallies.stream().mapToLong(GateTally::waived).sum();
    Optional<LocalDate> first =
        tallies.stream().flatMap(tally -> tally.firstExpiry().stream()).min(LocalDate::compareTo);
    return first.map(day -> waived(gaps, day));
  }

  private static String waived(long gaps, LocalDate day) {
    return gaps == 1
        ? "1 waived gap, until %s".formatted(day)
        : "%s waived gaps, the first until %s".formatted(gaps, day);
  }
}
