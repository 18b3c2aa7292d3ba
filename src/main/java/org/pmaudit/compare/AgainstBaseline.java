package org.pmaudit.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** A result held against a baseline: each gap gets a label; counts and scores do not change. */
public final class AgainstBaseline {

  private final Baseline baseline;
  private final Result result;
  private final Map<String, AuditLabels> audits = new LinkedHashMap<>();

  /**
   * Holds a result against a baseline.
   *
   * @param name of the result's file, or of the data, for problems
   * @throws UnusableInputException if units or counts were taken out of the result
   */
  public AgainstBaseline(Baseline baseline, Result result, String name)
      throws UnusableInputException {
    Whole.check(name, result);
    this.baseline = baseline;
    this.result = result;
    for (Audit audit : result.audits()) {
      String checklist = audit.checklist().id();
      List<KnownGap> known =
          baseline.gaps().stream().filter(gap -> gap.key().checklist().equals(checklist)).toList();
      audits.put(checklist, new AuditLabels(known, audit));
    }
  }

  /** One unit of the result with its gaps labelled. */
  public UnitResult label(Checklist checklist, UnitResult unit) {
    AuditLabels labels = audits.get(checklist.id());
    if (labels == null) {
      throw new IllegalArgumentException("no audit of " + checklist.id());
    }
    return labels.label(unit);
  }

  /**
   * The result with all gaps labelled and a note for each gap that is fixed.
   *
   * @param baseline the name of its file
   */
  public Result labelled(String baseline) {
    return result.with(
        result.audits().stream()
            .map(audit -> labelled(audit, new Place.InFile(baseline)))
            .toList());
  }

  private Audit labelled(Audit audit, Place baseline) {
    return audit.with(unit -> label(audit.checklist(), unit), fixed(audit, baseline));
  }

  private List<Note> fixed(Audit audit, Place baseline) {
    Notes notes = new Notes();
    obsolete().stream()
        .filter(ObsoleteEntry::isFixed)
        .filter(entry -> entry.known().key().checklist().equals(audit.checklist().id()))
        .map(ObsoleteEntry::toString)
        .sorted()
        .forEach(fixed -> notes.add("fixed", baseline, fixed));
    return notes.all();
  }

  /**
   * Entries of the baseline that the result has no gap for, sorted. Those of checklists the result
   * is not about, and those of criteria that are unknown now, are not among them.
   */
  public List<ObsoleteEntry> obsolete() {
    return audits.values().stream().flatMap(labels -> labels.obsolete().stream()).toList();
  }

  /** Entries of checklists that the result is not about: nothing can be said of them. */
  public List<KnownGap> outside() {
    return baseline.gaps().stream()
        .filter(gap -> !audits.containsKey(gap.key().checklist()))
        .toList();
  }
}
