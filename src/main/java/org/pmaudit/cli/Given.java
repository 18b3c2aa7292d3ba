package org.pmaudit.cli;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

/**
 * A value that someone set.
 *
 * @param origin where, in words: a place in a file, a variable of the environment, an option
 * @param place takes a problem with the value to where that was written
 * @param words the same for each of several words it consists of
 */
record Given(
    String value,
    String origin,
    UnaryOperator<Problem> place,
    Map<String, UnaryOperator<Problem>> words) {

  /** A value without a place that a problem could be taken to. */
  static Given of(String value, String origin) {
    return new Given(value, origin, UnaryOperator.identity(), Map.of());
  }

  static Given byVariable(String variable, String value) {
    Place place = new Place.OnCommandLine(variable);
    return new Given(
        value,
        "environment " + variable,
        problem -> new Problem(place, problem.what(), problem.excerpt(), problem.hint()),
        Map.of());
  }

  /** A problem with what it was set to, at the word that the problem names, else at the value. */
  Problem moved(Problem problem) {
    return words.entrySet().stream()
        .filter(word -> problem.what().contains("`" + word.getKey() + "`"))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(place)
        .apply(problem);
  }
}
