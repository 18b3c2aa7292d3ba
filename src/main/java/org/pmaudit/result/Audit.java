package org.pmaudit.result;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;

/**
 * One checklist held against the data.
 *
 * @param units worst score first, more people first, then id; units without a score last. May be a
 *     view that builds each unit when it is asked for, so it is not copied
 * @param unitsComplete whether {@code units} holds all units
 */
public record Audit(
    Checklist checklist,
    List<ColumnUse> mapping,
    Summary summary,
    List<UnitResult> units,
    List<Note> dataQuality,
    boolean unitsComplete) {
  public Audit {
    mapping = List.copyOf(mapping);
    dataQuality = List.copyOf(dataQuality);
  }

  /** The same audit with other units, and notes after its own. */
  public Audit with(List<UnitResult> labelled, List<Note> more) {
    List<Note> notes = new ArrayList<>(dataQuality);
    notes.addAll(more);
    return new Audit(checklist, mapping, summary, labelled, notes, unitsComplete);
  }
}
