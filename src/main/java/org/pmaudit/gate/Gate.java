package org.pmaudit.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * Holds a result to conditions. It fails closed: where nothing was judged, it never passes.
 *
 * <p>Units may come one by one while they are scored ({@link #unit}), so that a result whose units
 * were cut is judged whole; {@link #verdict} then closes the books. What it keeps does not grow
 * with the units.
 */
public final class Gate {

  private final GateConditions conditions;
  private final Map<String, Desk> desks = new LinkedHashMap<>();

  /** Where the units of one checklist are held to the conditions and counted. */
  private record Desk(UnitCheck check, GateTally tally) {}

  public Gate(GateConditions conditions) {
    this.conditions = conditions;
  }

  /** The verdict on a result that holds all its units; each unit's own is handed on as it comes. */
  public static GateVerdict judge(
      Result result, GateConditions conditions, Consumer<UnitVerdict> each) {
    Gate gate = new Gate(conditions);
    for (Audit audit : result.audits()) {
      audit.units().forEach(unit -> each.accept(gate.unit(audit.checklist(), unit)));
    }
    return gate.verdict(result);
  }

  /** Takes one unit of a checklist, and says whether it passes. */
  public UnitVerdict unit(Checklist checklist, UnitResult unit) {
    Desk desk = desks.computeIfAbsent(checklist.id(), id -> desk(checklist));
    UnitCheck.Reasons reasons = desk.check().check(unit);
    desk.tally().add(unit, reasons);
    return new UnitVerdict(
        checklist.id(), unit.id(), unit.name(), reasons.outcome(), reasons.phrases());
  }

  private Desk desk(Checklist checklist) {
    return new Desk(new UnitCheck(checklist, conditions), new GateTally(checklist, conditions));
  }

  /** The verdict on all units taken; the result tells what was read and judged. */
  public GateVerdict verdict(Result result) {
    List<GateTally> tallies = desks.values().stream().map(Desk::tally).toList();
    return new GateSentence(conditions, tallies, nothingJudged(result)).verdict();
  }

  private static List<String> nothingJudged(Result result) {
    List<String> nothing = new ArrayList<>();
    if (result.audits().isEmpty()) {
      nothing.add("no checklist was held against the data");
    }
    if (result.inputs().isEmpty()) {
      nothing.add("no data were read");
    }
    for (Audit audit : result.audits()) {
      if (audit.summary().judged() == 0) {
        nothing.add(audit.checklist().id() + " found no answer it could judge");
      }
    }
    for (Input input : result.inputs()) {
      if (input.judged() == 0) {
        nothing.add(OneLine.of(input.name()) + " has no answer that could be judged");
      }
    }
    return nothing;
  }
}
