package org.pmaudit.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /**
   * The same audit with something said of each unit, and notes among its own, by code.
   *
   * @param label gives the same for the same unit, however often it is asked
   */
  public Audit with(UnaryOperator<UnitResult> label, List<Note> more) {
    List<Note> notes = new ArrayList<>(dataQuality);
    notes.addAll(more);
    notes.sort(Comparator.comparing(Note::code));
    return new Audit(
        checklist, mapping, summary, new LabelledUnits(units, label), notes, unitsComplete);
  }

  /** The same audit with no more units listed than are to be kept: the worst of them. */
  public Audit keeping(KeepUnits keep) {
    int capacity = keep.capacity(summary.units());
    return units.size() <= capacity
        ? this
        : new Audit(checklist, mapping, summary, units.subList(0, capacity), dataQuality, false);
  }
}
