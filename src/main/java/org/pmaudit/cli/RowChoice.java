package org.pmaudit.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.mapping.ReviewState;
import org.pmaudit.mapping.RowSelection;
import org.pmaudit.mapping.Where;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import picocli.CommandLine.Option;

/** Which rows of the data are meant, as typed. */
final class RowChoice {

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description =
          "Read only rows of which this holds: a header or HXL tag, one of = != < <= > >= ~ !~ and"
              + " a value, as \"#adm1+code=SS01\"; of several all must hold.")
  List<String> where = new ArrayList<>();

  @Option(
      names = "--review",
      split = ",",
      paramLabel = "STATE",
      description =
          "Read only rows in this state of review on KoboToolbox, ODK Central or Ona: approved,"
              + " rejected, pending or none; several are joined by or.")
  List<String> review = new ArrayList<>();

  RowSelection selection(Problems problems) {
    List<Where> conditions = new ArrayList<>();
    where.forEach(text -> condition(text, problems).ifPresent(conditions::add));
    Set<ReviewState> states = EnumSet.noneOf(ReviewState.class);
    review.forEach(word -> state(word, problems).ifPresent(states::add));
    return new RowSelection(conditions, states);
  }

  private static Optional<Where> condition(String text, Problems problems) {
    Optional<Where> condition = Where.of(text);
    if (condition.isEmpty()) {
      problems.add(
          new Place.OnCommandLine("--where"),
          "`%s` is no condition".formatted(text),
          "write a header or an HXL tag, one of = != < <= > >= ~ !~ and a value, such as"
              + " `#adm1+code=SS01`; or `gps is not empty`");
    }
    return condition;
  }

  private static Optional<ReviewState> state(String word, Problems problems) {
    Optional<ReviewState> known =
        Arrays.stream(ReviewState.values()).filter(one -> one.word().equals(word)).findFirst();
    if (known.isEmpty()) {
      problems.add(
          new Place.OnCommandLine("--review"),
          "expected approved, rejected, pending or none, found `%s`".formatted(word));
    }
    return known;
  }
}
