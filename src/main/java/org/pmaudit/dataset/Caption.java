package org.pmaudit.dataset;

import java.util.Locale;
import org.pmaudit.problem.Place;

/** A text of a form that stands where something can be asked for; no prose and no instruction. */
public record Caption(Kind kind, String text, Place place) {

  /** Where it stands. */
  public enum Kind {
    /** In a row of its likes: the header of a column. */
    COLUMN,
    /** In a row with few others: the label of a row. */
    ROW,
    /** Alone in its row, or a heading of a Word document. */
    HEADING,
    /** In a phone form. */
    QUESTION;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
