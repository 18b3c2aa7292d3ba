package org.pmaudit.dataset;

import org.pmaudit.problem.Place;

/**
 * A question of a form and what was answered.
 *
 * @param label the words of the question
 * @param asked where it stands
 * @param answered where its answer stands, or would
 * @param row of the question, as {@link Row#number()}
 * @param text empty where nothing was answered
 */
record FormAnswer(
    FormNames.Question question,
    String label,
    Place asked,
    Place answered,
    long row,
    CellKind kind,
    boolean percent,
    String text) {

  boolean isBlank() {
    return text.isBlank();
  }
}
