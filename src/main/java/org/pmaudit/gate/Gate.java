package org.pmaudit.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * Holds a result to conditions. It fails closed: where nothing was judged, it never passes.
 *
 * <p>Units may come one by one while they are scored ({@link #unit}), so that a result whose units
 * were cut is judged whole; {@link #verdict} then closes the books.
 */
public final class Gate {

  private final GateConditions conditions;
  private final GateTally tally;
  private final Map<String, UnitCheck> checks = new HashMap<>();
  private final List<UnitVerdict> notPassed = new ArrayList<>();

  public Gate(GateConditions conditions) {
    this.conditions = conditions;
    this.tally = new GateTally(conditions);
  }

  /** The verdict on a result that holds all its units. */
  public static GateVerdict judge(Result result, GateConditions conditions) {
    Gate gate = new Gate(conditions);
    for (Audit audit : result.audits()) {
      audit.units().forEach(unit -> gate.unit(audit.checklist(), unit));
    }
    return gate.verdict(result);
  }

  /** Takes one unit of a checklist. */
  public void unit(Checklist checklist, UnitResult unit) {
    UnitCheck check =
        checks.computeIfAbsent(checklist.id(), id -> new UnitCheck(checklist, conditions));
    UnitCheck.Reasons reasons = check.check(unit);
    tally.add(checklist, unit, reasons);
    if (reasons.outcome() != Outcome.PASSED) {
      notPassed.add(
          new UnitVerdict(
              checklist.id(), unit.id(), unit.name(), reasons.outcome(), phrases(reasons)));
    }
  }

  private static List<String> phrases(UnitCheck.Reasons reasons) {
    List<String> phrases = new ArrayList<>();
    if (!reasons.gaps().isEmpty()) {
      phrases.add(GateTally.gaps(reasons.gaps()));
    }
    phrases.addAll(reasons.failed());
    phrases.addAll(reasons.open());
    return phrases;
  }

  /** The verdict on all units taken; the result tells what was read and judged. */
  public GateVerdict verdict(Result result) {
    List<String> nothing = new ArrayList<>();
    if (result.audits().isEmpty()) {
      nothing.add("no checklist was held against the data");
    }
    for (Audit audit : result.audits()) {
      if (audit.summary().judged() == 0) {
        nothing.add(audit.checklist().id() + " found no answer it could judge");
      }
    }
    for (Input input : result.inputs()) {
      if (input.judged() == 0) {
        nothing.add(input.name() + " has no answer that could be judged");
      }
    }
    return tally.verdict(notPassed, nothing);
  }
}
