package org.pmaudit.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.checklist.AreaRestriction;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.text.DidYouMean;

/** The words of protection areas, as typed. */
final class AreaWords {

  private static final List<String> WORDS =
      Arrays.stream(ProtectionArea.values()).map(ProtectionArea::word).toList();

  private AreaWords() {}

  /** The areas of {@code --area}; absent where none was typed. */
  static Optional<AreaRestriction> restriction(List<String> typed) throws UnusableInputException {
    Problems problems = new Problems();
    Set<ProtectionArea> areas = EnumSet.noneOf(ProtectionArea.class);
    for (String word : typed) {
      area(word).ifPresentOrElse(areas::add, () -> problems.add(unknown(word, "--area " + word)));
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return areas.isEmpty() ? Optional.empty() : Optional.of(new AreaRestriction(areas));
  }

  static Optional<ProtectionArea> area(String word) {
    return Arrays.stream(ProtectionArea.values())
        .filter(one -> one.word().equals(word.trim()))
        .findFirst();
  }

  /**
   * @param place on the command line
   */
  static Problem unknown(String word, String place) {
    return Problem.at(
        new Place.OnCommandLine(place),
        "unknown protection area `%s`".formatted(word),
        DidYouMean.hint(word, WORDS).orElse("choose from: " + String.join(", ", WORDS)));
  }
}
