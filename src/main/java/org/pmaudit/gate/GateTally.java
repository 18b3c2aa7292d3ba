package org.pmaudit.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/** Counts what the gate saw of one checklist, with the first unit of each sort as an example. */
final class GateTally {

  private final Checklist checklist;
  private final String gapWords;
  private final Cases withGaps = new Cases();
  private final Cases tooLow = new Cases();
  private final Cases open = new Cases();
  private long units;
  private long gaps;
  private long waived;
  private Optional<LocalDate> firstExpiry = Optional.empty();
  private Optional<Lowest> lowest = Optional.empty();

  /** The lowest score, after waivers, and the first unit that has it. */
  record Lowest(Fraction score, String unit) {}

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

  GateTally(Checklist checklist, GateConditions conditions) {
    this.checklist = checklist;
    this.gapWords = conditions.gapWords();
  }

  void add(UnitResult unit, UnitCheck.Reasons reasons) {
    units++;
    gaps += reasons.gaps().size();
    if (!reasons.gaps().isEmpty()) {
      withGaps.add(unit, Ids.ofGaps(reasons.gaps()));
    }
    if (!reasons.failed().isEmpty()) {
      tooLow.add(unit, String.join(", ", reasons.failed()));
    }
    if (!reasons.open().isEmpty()) {
      open.add(unit, String.join(", ", reasons.open()));
    }
    unit.gaps().stream().filter(Gap::isWaived).flatMap(g -> g.waiver().stream()).forEach(this::add);
    unit.scoreAfterWaivers()
        .or(() -> unit.scores().score())
        .map(score -> new Lowest(score, unit.id()))
        .ifPresent(this::add);
  }

  private void add(Gap.WaiverLabel label) {
    waived++;
    if (firstExpiry.isEmpty() || label.expires().isBefore(firstExpiry.get())) {
      firstExpiry = Optional.of(label.expires());
    }
  }

  private void add(Lowest one) {
    if (lowest.isEmpty() || one.score().compareTo(lowest.get().score()) < 0) {
      lowest = Optional.of(one);
    }
  }

  Outcome outcome() {
    if (withGaps.count + tooLow.count > 0) {
      return Outcome.FAILED;
    }
    return open.count > 0 ? Outcome.INCONCLUSIVE : Outcome.PASSED;
  }

  Checklist checklist() {
    return checklist;
  }

  long units() {
    return units;
  }

  long waived() {
    return waived;
  }

  Optional<LocalDate> firstExpiry() {
    return firstExpiry;
  }

  Optional<Lowest> lowest() {
    return lowest;
  }

  /** Why units fail; the checklist is named where there are several. */
  List<String> failures(boolean named) {
    List<String> parts = new ArrayList<>();
    if (withGaps.count > 0) {
      String many = Plural.of(gaps, gapWords.formatted("gap"), gapWords.formatted("gaps"));
      parts.add("%s in %s (%s)".formatted(many, units(withGaps, named), withGaps.first));
    }
    if (tooLow.count > 0) {
      parts.add("%s short of what is asked (%s)".formatted(units(tooLow, named), tooLow.first));
    }
    return parts;
  }

  /** How many units have an open question, and the first of them. */
  Optional<String> questions(boolean named) {
    return open.count == 0
        ? Optional.empty()
        : Optional.of("%s cannot be judged (%s)".formatted(units(open, named), open.first));
  }

  private String units(Cases cases, boolean named) {
    String many = Plural.of(cases.count, checklist.unit().word());
    return named ? many + " of " + checklist.id() : many;
  }
}
