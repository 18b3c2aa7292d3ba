package org.pmaudit.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;

/**
 * What a form is made from.
 *
 * @param language a BCP 47 tag
 * @param made the time written into the file; of no other influence
 * @param rows present: a row per unit; absent: one unit, a row per question
 * @param known answers to fill in
 */
public record FormOptions(
    List<Checklist> checklists,
    String language,
    Instant made,
    Optional<FormRows> rows,
    List<KnownUnit> known) {

  public FormOptions {
    checklists = List.copyOf(checklists);
    known = List.copyOf(known);
    if (checklists.isEmpty()) {
      throw new IllegalArgumentException("a form needs a checklist");
    }
  }
}
