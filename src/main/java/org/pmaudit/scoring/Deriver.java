package org.pmaudit.scoring;

import java.util.List;
import java.util.Optional;
import org.pmaudit.mapping.Answers;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Printed;

/**
 * Completes the answers of a unit: indicators that no column gives are computed from others. A
 * known answer of a column wins; where it and the computed one differ beyond rounding, that is
 * noted. One object a thread.
 */
final class Deriver {

  private final NotApplicableAnswers notApplicable;
  private final List<DerivedSlot> derived;
  private final Amount amount = new Amount();

  /**
   * @param derived parts before what is derived from them
   */
  Deriver(NotApplicableAnswers notApplicable, List<DerivedSlot> derived) {
    this.notApplicable = notApplicable;
    this.derived = derived;
  }

  void complete(Answers answers, Notes notes) {
    notApplicable.settle(answers);
    for (int i = 0; i < derived.size(); i++) {
      DerivedSlot slot = derived.get(i);
      byte state = answers.state(slot.slot());
      if (state == Answers.UNKNOWN) {
        derive(slot, answers, notes);
      } else if (state == Answers.KNOWN) {
        compare(slot, answers, notes);
      }
    }
  }

  private void derive(DerivedSlot slot, Answers answers, Notes notes) {
    if (!answers.isKnown(slot.left()) || !answers.isKnown(slot.right())) {
      partial(slot, answers, notes);
      return;
    }
    amount.compute(slot.operation(), answers, slot.left(), slot.right());
    if (amount.state() == Answers.UNKNOWN) {
      slot.note(DerivedSlot.OVER_ZERO, slot.right(), answers, notes);
    } else if (slot.percent() && amount.isOutOfPercent()) {
      slot.note(DerivedSlot.NO_SHARE, slot.left(), answers, notes);
    } else {
      amount.store(answers, slot.slot());
      answers.setPlace(slot.slot(), 0, -1);
    }
  }

  private static void partial(DerivedSlot slot, Answers answers, Notes notes) {
    byte left = answers.state(slot.left());
    byte right = answers.state(slot.right());
    boolean half =
        (left == Answers.KNOWN && right == Answers.UNKNOWN)
            || (left == Answers.UNKNOWN && right == Answers.KNOWN);
    if (half && slot.isAddition()) {
      int unknown = left == Answers.UNKNOWN ? slot.left() : slot.right();
      slot.note(DerivedSlot.PARTIAL_SUM, unknown, answers, notes);
    }
  }

  private void compare(DerivedSlot slot, Answers answers, Notes notes) {
    if (!answers.isKnown(slot.left()) || !answers.isKnown(slot.right())) {
      return;
    }
    amount.compute(slot.operation(), answers, slot.left(), slot.right());
    boolean infinite = amount.state() == Answers.INFINITE;
    if (infinite || (amount.state() == Answers.KNOWN && differs(slot, answers))) {
      String computed = infinite ? "infinite" : Printed.down(amount.value());
      Optional<Place> place = slot.place(answers);
      place.ifPresent(
          cell -> notes.add(DerivedSlot.DIFFERS, cell, slot.differs(answers, computed)));
    }
  }

  private boolean differs(DerivedSlot slot, Answers answers) {
    return !(slot.percent() && amount.isOutOfPercent()) && amount.differsFrom(answers, slot.slot());
  }
}
