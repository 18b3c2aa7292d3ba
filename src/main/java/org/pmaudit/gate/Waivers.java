package org.pmaudit.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.problem.Note;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * The waivers of a run on its day. Gaps they are about are labelled and stay where they are; raw
 * scores and ratings do not change. Units may come one by one and from several threads.
 */
public final class Waivers {

  private final List<Waiver> waivers;
  private final LocalDate asOf;
  private final Map<String, List<Waiver>> byCriterion;
  private final Set<String> named;
  private final Map<String, AfterWaivers> scores = new ConcurrentHashMap<>();
  private final Set<Waiver> used = ConcurrentHashMap.newKeySet();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  /**
   * The waivers of a file on a day.
   *
   * @param asOf the day of the audit; a waiver approved later does not count yet
   */
  public Waivers(List<Waiver> waivers, LocalDate asOf) {
    this.waivers = List.copyOf(waivers);
    this.asOf = asOf;
    this.byCriterion =
        waivers.stream()
            .filter(waiver -> !waiver.approvedOn().isAfter(asOf))
            .sorted(bestFirst(asOf))
            .collect(
                Collectors.groupingBy(Waiver::criterion, LinkedHashMap::new, Collectors.toList()));
    this.named = waivers.stream().map(Waiver::unit).collect(Collectors.toSet());
  }

  /** Those in force first, then those for one unit, then those that last longer. */
  private static Comparator<Waiver> bestFirst(LocalDate asOf) {
    return Comparator.comparing((Waiver waiver) -> !waiver.isInForceOn(asOf))
        .thenComparing(Waiver::isForAnyUnit)
        .thenComparing(Waiver::expires, Comparator.reverseOrder());
  }

  /** A unit with its gaps labelled, and with the score after waivers if one is in force. */
  public UnitResult apply(Checklist checklist, UnitResult unit) {
    if (named.contains(unit.id())) {
      seen.add(unit.id());
    }
    List<Gap> gaps = unit.gaps().stream().map(gap -> label(gap, unit.id())).toList();
    return gaps.equals(unit.gaps()) ? unit : unit.with(gaps, score(checklist, unit, gaps));
  }

  private Gap label(Gap gap, String unit) {
    Optional<Waiver> waiver =
        byCriterion.getOrDefault(gap.criterion(), List.of()).stream()
            .filter(one -> one.covers(unit))
            .findFirst();
    waiver.ifPresent(used::add);
    return waiver.map(one -> gap.with(one.label(asOf))).orElse(gap);
  }

  private Optional<Fraction> score(Checklist checklist, UnitResult unit, List<Gap> gaps) {
    if (gaps.stream().noneMatch(Gap::isWaived)) {
      return Optional.empty();
    }
    return scores
        .computeIfAbsent(checklist.id(), id -> new AfterWaivers(checklist))
        .score(unit, gaps);
  }

  /** The result with the waivers applied to all units it holds, and notes on those not used. */
  public Result apply(Result result) {
    for (Audit audit : result.audits()) {
      audit.units().forEach(unit -> apply(audit.checklist(), unit));
    }
    return result.with(result.audits().stream().map(this::apply).toList());
  }

  private Audit apply(Audit audit) {
    return audit.with(unit -> apply(audit.checklist(), unit), unused(audit.checklist()));
  }

  /** Notes on the waivers of a checklist's criteria that no gap of the units taken needs. */
  public List<Note> unused(Checklist checklist) {
    Set<String> criteria =
        checklist.criteria().stream().map(one -> one.id()).collect(Collectors.toSet());
    checklist.switchedOff().forEach(off -> criteria.add(off.criterion()));
    return waivers.stream()
        .filter(waiver -> criteria.contains(waiver.criterion()) && !used.contains(waiver))
        .map(waiver -> new Note(Gap.WaiverLabel.UNUSED, waiver.place(), why(waiver)))
        .toList();
  }

  private String why(Waiver waiver) {
    String what = "the waiver of %s for %s".formatted(waiver.criterion(), waiver.unit());
    if (waiver.approvedOn().isAfter(asOf)) {
      return "%s does not count before %s".formatted(what, waiver.approvedOn());
    }
    if (waiver.isForAnyUnit()) {
      return what + " is unused: no unit has that gap";
    }
    return seen.contains(waiver.unit())
        ? what + " is unused: it has no such gap"
        : what + " is unused: the data have no such unit";
  }
}
