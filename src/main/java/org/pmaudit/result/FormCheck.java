package org.pmaudit.result;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.problem.Note;

/**
 * Whether a form asks for every criterion of a checklist.
 *
 * @param form the name of its file
 * @param criteria in the order of the checklist
 * @param notes on places that seem to ask for something, and do not
 * @param filled what it says of units where it was filled in; this changes nothing of what it asks
 */
public record FormCheck(
    String form,
    Checklist checklist,
    List<AskedCriterion> criteria,
    List<Note> notes,
    List<UnitResult> filled) {

  /** What the gate says of a form. */
  public enum Verdict {
    /** Every critical criterion is asked for. */
    PASSED("PASS"),
    /** A critical criterion is not. */
    FAILED("FAIL"),
    /** Nothing is asked for, and nothing is critical. */
    OPEN("OPEN");

    private final String shout;

    Verdict(String shout) {
      this.shout = shout;
    }

    /** As it stands before a line. */
    public String shout() {
      return shout;
    }

    /** As programs read it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public FormCheck {
    criteria = List.copyOf(criteria);
    notes = List.copyOf(notes);
    filled = List.copyOf(filled);
  }

  public FormCheck filledWith(List<UnitResult> units) {
    return new FormCheck(form, checklist, criteria, notes, units);
  }

  /** A form that asks for nothing at all never passes, whatever is critical. */
  public Verdict verdict() {
    if (!criticalHoles().isEmpty()) {
      return Verdict.FAILED;
    }
    return asksNothing() ? Verdict.OPEN : Verdict.PASSED;
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
