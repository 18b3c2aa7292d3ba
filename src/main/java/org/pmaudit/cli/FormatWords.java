package org.pmaudit.cli;

import java.util.List;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.text.DidYouMean;

/** What can be wrong with the words after {@code --format}. */
final class FormatWords {

  private static final Place FORMAT = new Place.OnCommandLine("--format");
  private static final String FOLDER = "give a folder with -o DIR";

  private FormatWords() {}

  static Problem unknown(String word, List<String> words) {
    String near = DidYouMean.hint(word, words).map(hint -> hint + " ").orElse("");
    return Problem.at(
        FORMAT,
        "unknown format `%s`".formatted(word),
        near + "choose from: " + String.join(", ", words));
  }

  static Problem several(int count) {
    return Problem.at(
        FORMAT,
        "without a folder one format goes to standard output, but %s were asked for"
            .formatted(count),
        FOLDER);
  }

  static Problem notText(String word) {
    return Problem.at(FORMAT, "`%s` is no text for standard output".formatted(word), FOLDER);
  }
}
