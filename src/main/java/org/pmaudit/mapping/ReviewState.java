package org.pmaudit.mapping;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pmaudit.text.Folding;

/**
 * What the people who check submissions have said of one: KoboToolbox's validation status, ODK
 * Central's review state, Ona's review status.
 */
public enum ReviewState {
  APPROVED,
  REJECTED,
  /** On hold, edited, with issues: looked at and not decided. */
  PENDING,
  /** Nobody has looked at it. */
  NONE;

  /** The columns that platforms write it to. */
  static final Set<String> COLUMNS = Set.of("_validation_status", "_review_status", "ReviewState");

  private static final String KOBO_ID = "validation_status_";

  private static final Map<String, ReviewState> WORDS =
      Map.of(
          "approved", APPROVED,
          "approuve", APPROVED,
          "aprobado", APPROVED,
          "not approved", REJECTED,
          "rejected", REJECTED,
          "non approuve", REJECTED,
          "no aprobado", REJECTED);

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state that a cell tells: an id in a download of names, a label in one of labels. */
  static ReviewState of(String cell) {
    String text = cell.strip();
    if (text.isEmpty() || MissingWords.says(text)) {
      return NONE;
    }
    String word = text.startsWith(KOBO_ID) ? text.substring(KOBO_ID.length()) : text;
    return WORDS.getOrDefault(Folding.fold(word), PENDING);
  }
}
