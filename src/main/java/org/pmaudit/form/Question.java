package org.pmaudit.form;

import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Condition;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;

/**
 * What a form asks for one indicator.
 *
 * @param criteria those that need it, in the order of the checklist
 * @param critical whether one of them is critical
 * @param counted whether a form without an answer to it is still open; not so for what only names
 *     the unit and for a {@code fallback}
 * @param fallback whether it is a figure whose parts are asked for, wanted only where they are not
 *     known
 * @param answeredBy the figure whose answer makes this one needless
 * @param relevant where it matters at all; absent: everywhere
 */
record Question(
    Indicator indicator,
    List<Criterion> criteria,
    boolean critical,
    boolean counted,
    boolean fallback,
    Optional<String> answeredBy,
    Optional<Condition> relevant) {

  Question {
    criteria = List.copyOf(criteria);
  }

  String id() {
    return indicator.id();
  }
}
