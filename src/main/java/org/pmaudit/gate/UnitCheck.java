package org.pmaudit.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Scores;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/**
 * Holds the units of one checklist to the conditions. Comparisons are exact, before any rounding.
 */
final class UnitCheck {

  private final Checklist checklist;
  private final GateConditions conditions;
  private final Set<String> critical;
  private final AfterWaivers afterWaivers;

  UnitCheck(Checklist checklist, GateConditions conditions) {
    this.checklist = checklist;
    this.conditions = conditions;
    this.afterWaivers = new AfterWaivers(checklist);
    this.critical =
        checklist.criteria().stream()
            .filter(Criterion::critical)
            .map(Criterion::id)
            .collect(Collectors.toSet());
  }

  /** The gaps and phrases for which a unit fails, and why it stays open; all empty if it passes. */
  record Reasons(List<Gap> gaps, List<String> failed, List<String> open) {

    Outcome outcome() {
      if (!gaps.isEmpty() || !failed.isEmpty()) {
        return Outcome.FAILED;
      }
      return open.isEmpty() ? Outcome.PASSED : Outcome.INCONCLUSIVE;
    }

    List<String> phrases() {
      List<String> phrases = new ArrayList<>();
      Ids.ofKind("critical gap", gaps.stream().filter(Gap::critical).toList(), phrases);
      Ids.ofKind("gap", gaps.stream().filter(gap -> !gap.critical()).toList(), phrases);
      phrases.addAll(failed);
      phrases.addAll(open);
      return phrases;
    }
  }

  Reasons check(UnitResult unit) {
    Reasons reasons = new Reasons(triggering(unit), new ArrayList<>(), new ArrayList<>());
    unknown(unit, reasons);
    conditions.failUnder().ifPresent(limit -> under("score", overall(unit), unit, limit, reasons));
    conditions.failUnderNamed().forEach((name, limit) -> named(name, limit, unit, reasons));
    conditions.minCoverage().ifPresent(limit -> coverage(unit, limit, reasons));
    return reasons;
  }

  private List<Gap> triggering(UnitResult unit) {
    return unit.gaps().stream()
        .filter(gap -> conditions.failOn().stream().anyMatch(c -> c.isTriggeredBy(gap)))
        .toList();
  }

  private void unknown(UnitResult unit, Reasons reasons) {
    List<String> ids = unit.unknown().stream().map(UnknownCriterion::criterion).toList();
    if (conditions.failOn().contains(FailOn.UNKNOWN) && !ids.isEmpty()) {
      reasons.failed().add("not known: " + Ids.of(ids));
    }
    List<String> unknownCritical = ids.stream().filter(critical::contains).toList();
    if (conditions.isAboutCritical() && !unknownCritical.isEmpty()) {
      reasons.open().add("critical but not known: " + Ids.of(unknownCritical));
    }
  }

  private Optional<Fraction> overall(UnitResult unit) {
    return lessWaived(unit.scores().score(), unit, criterion -> true);
  }

  private Optional<Fraction> lessWaived(
      Optional<Fraction> raw, UnitResult unit, Predicate<Criterion> part) {
    return raw.isPresent() && unit.hasWaivedGap()
        ? afterWaivers.score(raw, unit, unit.gaps(), part)
        : raw;
  }

  private void named(String name, BigDecimal limit, UnitResult unit, Reasons reasons) {
    if (name.equals(checklist.id())) {
      under("score", overall(unit), unit, limit, reasons);
    }
    Arrays.stream(Principle.values())
        .filter(one -> one.word().equals(name))
        .forEach(one -> under(name, ofPrinciple(unit, one), unit, limit, reasons));
    Arrays.stream(ProtectionArea.values())
        .filter(one -> one.word().equals(name))
        .forEach(one -> under(name, ofArea(unit, one), unit, limit, reasons));
  }

  private Optional<Fraction> ofPrinciple(UnitResult unit, Principle principle) {
    Scores scores = unit.principles().getOrDefault(principle, Scores.NOTHING_APPLIES);
    return lessWaived(scores.score(), unit, one -> one.principle() == principle);
  }

  private Optional<Fraction> ofArea(UnitResult unit, ProtectionArea area) {
    Scores scores = unit.areas().getOrDefault(area, Scores.NOTHING_APPLIES);
    return lessWaived(scores.score(), unit, one -> one.areas().contains(area));
  }

  private static void under(
      String what, Optional<Fraction> score, UnitResult unit, BigDecimal limit, Reasons reasons) {
    if (score.isEmpty()) {
      reasons.open().add(what + " has no value");
      return;
    }
    Fraction value = score.get();
    if (value.compareTo(Fraction.of(limit)) < 0) {
      reasons.failed().add("%s %s is under %s".formatted(what, Printed.down(value), plain(limit)));
    }
    if (unit.rating() == Rating.INSUFFICIENT_DATA) {
      reasons.open().add(what + " rests on too few answers");
    }
  }

  private static void coverage(UnitResult unit, BigDecimal limit, Reasons reasons) {
    Optional<Fraction> coverage = unit.scores().coverage();
    if (coverage.isEmpty()) {
      reasons.open().add("nothing applies, so there is no coverage");
    } else if (coverage.get().compareTo(Fraction.of(limit)) < 0) {
      reasons
          .open()
          .add("coverage %s %% is under %s %%".formatted(Printed.down(coverage), plain(limit)));
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
