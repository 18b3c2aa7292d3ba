package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmaudit.compare.Comparison.Side;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** Compares two results. */
public final class Comparing {

  private Comparing() {}

  /**
   * Holds a newer result against an older one.
   *
   * @throws UnusableInputException if units or counts were taken out of one of them
   */
  public static Comparison of(Side before, Side after) throws UnusableInputException {
    Whole.check(before.name(), before.result());
    Whole.check(after.name(), after.result());
    List<AuditComparison> audits = new ArrayList<>();
    for (Audit is : after.result().audits()) {
      before.result().audits().stream()
          .filter(was -> was.checklist().id().equals(is.checklist().id()))
          .forEach(was -> audits.add(compare(was, is)));
    }
    return new Comparison(
        before, after, audits, only(before.result(), audits), only(after.result(), audits));
  }

  private static List<String> only(Result result, List<AuditComparison> audits) {
    Set<String> both = audits.stream().map(AuditComparison::checklist).collect(Collectors.toSet());
    return result.audits().stream()
        .map(audit -> audit.checklist().id())
        .filter(id -> !both.contains(id))
        .toList();
  }

  private static AuditComparison compare(Audit before, Audit after) {
    Definitions definitions = new Definitions(before.checklist(), after.checklist());
    UnitPairs units = new UnitPairs(before.units(), after.units());
    List<UnitChange> changes =
        units.pairs().stream()
            .map(pair -> new UnitComparing(definitions, pair.before(), pair.after()).compare())
            .sorted(UnitChange.WORST_FIRST)
            .toList();
    List<CriterionChange> criteria =
        definitions.all().stream().map(id -> criterion(id, changes)).toList();
    return new AuditComparison(
        before,
        after,
        changes,
        criteria,
        units.onlyBefore(),
        units.onlyAfter(),
        causes(before, after, changes, units));
  }

  private static CriterionChange criterion(String id, List<UnitChange> units) {
    Map<Kind, Headcount> gaps = new EnumMap<>(Kind.class);
    long incomparable = 0;
    for (UnitChange unit : units) {
      for (GapChange gap : unit.gaps()) {
        if (gap.criterion().equals(id)) {
          gaps.merge(gap.kind(), headcount(unit.after()), Headcount::plus);
        }
      }
      incomparable +=
          unit.incomparable().stream().filter(one -> one.criterion().equals(id)).count();
    }
    return new CriterionChange(id, gaps, incomparable);
  }

  private static Headcount headcount(UnitResult unit) {
    return unit.people().isPresent()
        ? new Headcount(1, unit.people().getAsLong(), 0)
        : new Headcount(1, 0, 1);
  }

  private static Set<Cause> causes(
      Audit before, Audit after, List<UnitChange> units, UnitPairs pairs) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    boolean same =
        before.summary().mean().equals(after.summary().mean())
            && before.summary().weighted().equals(after.summary().weighted());
    if (same) {
      return causes;
    }
    units.forEach(unit -> causes.addAll(unit.causes()));
    causes.remove(Cause.WAIVER);
    boolean cameOrWent = !pairs.onlyBefore().isEmpty() || !pairs.onlyAfter().isEmpty();
    boolean peopleDiffer =
        units.stream().anyMatch(unit -> !unit.before().people().equals(unit.after().people()));
    if (cameOrWent || peopleDiffer) {
      causes.add(Cause.DATA);
    }
    return causes;
  }
}
