package org.pmaudit.problem;

/**
 * Something about the data that a reader of the result must know, though the audit went on: a
 * skipped row, an answer that could not be read, a constant that was assumed.
 *
 * @param code a stable word in kebab case, such as {@code unreadable-answer}
 * @param message one sentence; never a value of a personal column
 */
public record Note(String code, Place place, String message) {}
