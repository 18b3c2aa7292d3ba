package org.pmaudit.problem;

import java.util.Comparator;

/**
 * Something about the data that a reader of the result must know, though the audit went on: a
 * skipped row, an answer that could not be read, a constant that was assumed.
 *
 * @param code a stable word in kebab case, such as {@code unreadable-answer}
 * @param message one sentence; never a value of a personal column
 */
public record Note(String code, Place place, String message) {

  /** Stands for the row of a note about a whole file. */
  private static final long OF_FILE = Long.MAX_VALUE;

  /** By file, sheet and row; those about a whole file come last, by what they say. */
  public static final Comparator<Note> BY_PLACE =
      Comparator.comparing((Note note) -> note.place().file())
          .thenComparing(note -> sheet(note.place()))
          .thenComparing(note -> row(note.place()))
          .thenComparing(note -> row(note.place()) == OF_FILE ? note.message() : "");

  private static String sheet(Place place) {
    return place instanceof Place.InSheet cell ? cell.sheet() : "";
  }

  private static long row(Place place) {
    if (place instanceof Place.InSheet cell) {
      return cell.row();
    }
    return place instanceof Place.InText text ? text.line() : OF_FILE;
  }
}
