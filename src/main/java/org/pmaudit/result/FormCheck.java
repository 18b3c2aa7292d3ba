package org.pmaudit.result;

import java.util.List;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;

/**
 * Whether a form asks for every criterion of a checklist.
 *
 * @param form the name of its file
 * @param criteria in the order of the checklist
 * @param notes on places that seem to ask for something, and do not
 */
public record FormCheck(
    String form, Checklist checklist, List<AskedCriterion> criteria, List<Note> notes) {

  public FormCheck {
    criteria = List.copyOf(criteria);
    notes = List.copyOf(notes);
  }

  public long count(Predicate<AskedCriterion> which) {
    return criteria.stream().filter(which).count();
  }

  /** The critical criteria that the form does not ask for in full. */
  public List<AskedCriterion> criticalHoles() {
    return criteria.stream().filter(AskedCriterion::isCriticalHole).toList();
  }

  /** Whether nothing in the form asks for anything. */
  public boolean asksNothing() {
    return criteria.stream().allMatch(one -> one.asked().isEmpty());
  }
}
