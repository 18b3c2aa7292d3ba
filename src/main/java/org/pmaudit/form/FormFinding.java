package org.pmaudit.form;

import org.pmaudit.problem.Problem;

/**
 * Something that is or may be wrong with an XLSForm.
 *
 * @param rule {@code E1} to {@code E19}, which keep a form from loading or make it fail later; or
 *     {@code W1} to {@code W3}, which are warnings
 */
public record FormFinding(String rule, Problem problem) {

  public boolean isError() {
    return rule.startsWith("E");
  }

  /** The problem with the rule it breaks. */
  public Problem ruled() {
    return new Problem(
        problem.place(), rule + ": " + problem.what(), problem.excerpt(), problem.hint());
  }

  @Override
  public String toString() {
    String text = ruled().toString();
    return isError() ? text : text.replaceFirst(": error: ", ": warning: ");
  }
}
