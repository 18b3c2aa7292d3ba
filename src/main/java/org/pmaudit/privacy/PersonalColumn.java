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

  /** What to do about it, as a sentence without its end. */
  public String advice() {
    String read = isWithheld() ? "pmaudit never opens it" : "pmaudit reads it only if it is mapped";
    return read + "; " + beforeSharing();
  }

  private String beforeSharing() {
    return switch (kind) {
      case COORDINATES -> "round it to two decimals or take it out before you pass the file on";
      case FREE_TEXT -> "read it for names and numbers before you pass the file on";
      case TRAIT, BIRTH, ADDRESS -> "take it out or group it before you pass the file on";
      case PERSON_NAME, PHONE, EMAIL, DOCUMENT, DEVICE, INCIDENT, MEDIA ->
          "take it out before you pass the file on";
    };
  }
}
