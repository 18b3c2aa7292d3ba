package org.pmaudit.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import picocli.CommandLine.Option;

/** What was settled when a result was made; typed again it must agree. */
final class SettledOptions {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the audit: that of the result. Any other is refused.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--by",
      paramLabel = "LEVEL",
      description = "The admin areas it is summed up by: those of the result.")
  @Nullable String by;

  /** Ends the run if the result would have to be made anew from the data. */
  void agree(Result result) throws UnusableInputException {
    Problems problems = new Problems();
    if (asOf != null && !asOf.equals(result.asOf())) {
      problems.add(
          new Place.OnCommandLine("--as-of"),
          "the result was judged as of `%s`, not `%s`".formatted(result.asOf(), asOf),
          "score the data again with `--as-of %s`".formatted(asOf));
    }
    List<String> levels = levels(result);
    if (by != null && !levels.equals(List.of(by))) {
      String found = levels.isEmpty() ? "no admin area" : "`" + String.join("`, `", levels) + "`";
      problems.add(
          new Place.OnCommandLine("--by"),
          "the result is summed up by %s, not by `%s`".formatted(found, by),
          "score the data again with `--by %s`".formatted(by));
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
  }

  private static List<String> levels(Result result) {
    return result.audits().stream()
        .map(Audit::summary)
        .flatMap(summary -> summary.by().stream())
        .map(level -> level.word())
        .distinct()
        .collect(Collectors.toList());
  }
}
