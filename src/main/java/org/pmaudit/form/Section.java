package org.pmaudit.form;

import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Principle;

/**
 * Questions that stand together.
 *
 * @param principle that the criteria serve; absent: what names and describes the unit
 */
record Section(Optional<Principle> principle, List<Question> questions) {

  Section {
    questions = List.copyOf(questions);
  }

  /** What the section is called in forms. */
  Phrase title() {
    return principle.map(Phrases::phrase).orElse(Phrase.UNIT_SECTION);
  }
}
