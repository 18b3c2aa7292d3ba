package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.report.Report;
import org.pmaudit.report.ReportOptions;
import org.pmaudit.result.Result;

/** The file whose end GitHub shows as the summary of a job. */
record JobSummary(Path file) {

  private static final String NAME = "GITHUB_STEP_SUMMARY";

  /** The file that GitHub named in the environment, if it did. */
  static Optional<JobSummary> named(Console console) {
    return Optional.ofNullable(console.environment().get(NAME))
        .filter(name -> !name.isBlank())
        .map(name -> new JobSummary(Path.of(name)));
  }

  void append(Result result, ReportOptions options, List<Problem> problems) {
    append(out -> Report.githubSummary(result, options.language(), out), problems);
  }

  void append(OutputFolder.Content content, List<Problem> problems) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      Files.write(file, bytes.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      problems.add(Problem.at(new Place.OnCommandLine(NAME), "cannot be written"));
    }
  }
}
