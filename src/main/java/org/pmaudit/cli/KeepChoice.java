package org.pmaudit.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.result.KeepUnits;
import picocli.CommandLine.Option;

/** How many units a result lists, as typed. */
final class KeepChoice {

  private static final String WORST = "worst:";

  @Option(
      names = "--keep-units",
      paramLabel = "HOW",
      description =
          "How many units the result holds: all, worst:N or none. Without it all up to 10,000, of"
              + " more the worst 1,000.")
  @Nullable String typed;

  /** What is meant; the default where something else was typed, which is a problem. */
  KeepUnits units(Problems problems) {
    String word = Optional.ofNullable(typed).orElse("");
    if (word.equals("all")) {
      return KeepUnits.ALL;
    }
    if (word.equals("none")) {
      return KeepUnits.NONE;
    }
    if (word.matches(WORST + "\\d{1,8}")) {
      return KeepUnits.worst(Integer.parseInt(word.substring(WORST.length())));
    }
    if (typed != null) {
      problems.add(
          new Place.OnCommandLine("--keep-units"),
          "expected all, worst:N or none, found `%s`".formatted(word));
    }
    return KeepUnits.DEFAULT;
  }
}
