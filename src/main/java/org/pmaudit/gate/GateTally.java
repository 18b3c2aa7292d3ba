package org.pmaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/** Adds up what the gate saw, and says it in one sentence. */
final class GateTally {

  private final GateConditions conditions;
  private final TreeMap<String, Long> unitsByKind = new TreeMap<>();
  private long gaps;
  private final Cases withGaps = new Cases();
  private final Cases otherwiseFailed = new Cases();
  private final Cases open = new Cases();
  private long waived;
  private Optional<LocalDate> firstExpiry = Optional.empty();
  private Optional<Fraction> lowest = Optional.empty();
  private String lowestUnit = "";

  /** Units of one sort: how many, and the first as an example. */
  private static final class Cases {
    private long count;
    private String first = "";

    void add(UnitResult unit, String why) {
      if (count++ == 0) {
        first = unit.id() + ": " + why;
      }
    }
  }

  GateTally(GateConditions conditions) {
    this.conditions = conditions;
  }

  void add(Checklist checklist, UnitResult unit, UnitCheck.Reasons reasons) {
    unitsByKind.merge(checklist.unit().word(), 1L, Long::sum);
    gaps += reasons.gaps().size();
    if (!reasons.gaps().isEmpty()) {
      withGaps.add(unit, ids(reasons.gaps()));
    }
    if (!reasons.failed().isEmpty()) {
      otherwiseFailed.add(unit, String.join(", ", reasons.failed()));
    }
    if (!reasons.open().isEmpty()) {
      open.add(unit, String.join(", ", reasons.open()));
    }
    unit.gaps()
        .forEach(gap -> gap.waiver().filter(Gap.WaiverLabel::inForce).ifPresent(this::waiver));
    unit.scoreAfterWaivers()
        .or(() -> unit.scores().score())
        .ifPresent(score -> lowest(score, unit.id()));
  }

  private void waiver(Gap.WaiverLabel label) {
    waived++;
    if (firstExpiry.isEmpty() || label.expires().isBefore(firstExpiry.get())) {
      firstExpiry = Optional.of(label.expires());
    }
  }

  private void lowest(Fraction score, String unit) {
    if (lowest.isEmpty() || score.compareTo(lowest.get()) < 0) {
      lowest = Optional.of(score);
      lowestUnit = unit;
    }
  }

  GateVerdict verdict(List<UnitVerdict> units, List<String> nothing) {
    Outcome outcome = nothing.isEmpty() ? Outcome.PASSED : Outcome.INCONCLUSIVE;
    for (UnitVerdict unit : units) {
      outcome = outcome.or(unit.outcome());
    }
    String sentence =
        switch (outcome) {
          case PASSED -> "GATE PASSED: %s. exit 0".formatted(passed());
          case INCONCLUSIVE -> "INCONCLUSIVE: %s. exit 4".formatted(inconclusive(nothing));
          case FAILED -> "GATE FAILED: %s. exit 1".formatted(failed());
        };
    return new GateVerdict(outcome, units, sentence);
  }

  private String passed() {
    List<String> parts = new ArrayList<>();
    unitsByKind.forEach((kind, count) -> parts.add(Plural.of(count, kind)));
    parts.add("0 " + kind() + "gaps");
    lowest.ifPresent(
        score -> parts.add("lowest score %s (%s)".formatted(Printed.down(score), lowestUnit)));
    String sentence = String.join(", ", parts);
    return firstExpiry
        .map(day -> sentence + "; %s, the first until %s".formatted(waivedGaps(), day))
        .orElse(sentence);
  }

  private String waivedGaps() {
    return Plural.of(waived, "waived gap");
  }

  private String inconclusive(List<String> nothing) {
    List<String> parts = new ArrayList<>(nothing);
    if (open.count > 0) {
      parts.add("%s cannot be judged (%s)".formatted(Plural.of(open.count, "unit"), open.first));
    }
    return String.join("; ", parts);
  }

  private String failed() {
    List<String> parts = new ArrayList<>();
    if (gaps > 0) {
      String many = Plural.of(gaps, kind() + "gap");
      parts.add("%s in %s (%s)".formatted(many, Plural.of(withGaps.count, "unit"), withGaps.first));
    }
    if (otherwiseFailed.count > 0) {
      String many = Plural.of(otherwiseFailed.count, "unit");
      parts.add("%s short of what is asked (%s)".formatted(many, otherwiseFailed.first));
    }
    if (open.count > 0) {
      parts.add(Plural.of(open.count, "unit") + " with an open question");
    }
    return String.join("; ", parts);
  }

  private String kind() {
    if (conditions.failOn().equals(Set.of(FailOn.CRITICAL))) {
      return "critical ";
    }
    return conditions.failOn().equals(Set.of(FailOn.NEW_CRITICAL)) ? "new critical " : "";
  }

  /** {@code critical gaps CCCM-S-22, CCCM-S-31; gap CCCM-S-05}. */
  static String gaps(List<Gap> gaps) {
    List<Gap> critical = gaps.stream().filter(Gap::critical).toList();
    List<Gap> other = gaps.stream().filter(gap -> !gap.critical()).toList();
    List<String> parts = new ArrayList<>();
    if (!critical.isEmpty()) {
      parts.add((critical.size() == 1 ? "critical gap " : "critical gaps ") + ids(critical));
    }
    if (!other.isEmpty()) {
      parts.add((other.size() == 1 ? "gap " : "gaps ") + ids(other));
    }
    return String.join("; ", parts);
  }

  private static String ids(List<Gap> gaps) {
    return gaps.stream().map(Gap::criterion).collect(Collectors.joining(", "));
  }
}
