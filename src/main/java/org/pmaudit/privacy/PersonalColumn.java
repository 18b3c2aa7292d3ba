package org.pmaudit.privacy;

import org.pmaudit.dataset.Column;

/**
 * A column that seems to hold personal data.
 *
 * @param why it seems so, as the end of a sentence; never with a value of the column
 */
public record PersonalColumn(Column column, PersonalKind kind, Level level, String why) {

  /** How grave it is to have the column in a file that is passed on. */
  public enum Level {
    ERROR,
    WARNING,
    INFO
  }

  /** Whether the column is never opened. */
  public boolean isWithheld() {
    return kind.isWithheld();
  }
}
