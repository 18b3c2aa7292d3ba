package org.pmaudit.checklist;

import java.time.LocalDate;
import java.util.List;
import org.pmaudit.problem.Place;

/**
 * A checklist as a context signed it off.
 *
 * @param base what it was made of
 * @param checklist what is audited
 * @param signedOffBy a role
 * @param changes every value that does not come from the base
 */
public record Tailored(
    Checklist base,
    Checklist checklist,
    String signedOffBy,
    LocalDate signedOffOn,
    List<Change> changes) {

  public Tailored {
    changes = List.copyOf(changes);
  }

  /**
   * A value that the tailoring gives.
   *
   * @param of the id of a criterion, or of the checklist for what concerns the whole of it
   * @param key what was given: {@code weight}, {@code bands.strong}, {@code contacts.gbv}; {@code
   *     add} for what is new, {@code switch_off} for what is left out
   */
  public record Change(String of, String key, Place place) {

    static final String ADD = "add";
    static final String SWITCH_OFF = "switch_off";
  }
}
