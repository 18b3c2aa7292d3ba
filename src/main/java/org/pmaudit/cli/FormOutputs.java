package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.FormFormat;
import org.pmaudit.report.FormText;
import org.pmaudit.result.FormResult;

/**
 * Where goes what forms ask for.
 *
 * @param folder the folder for files; without it a format goes to standard output
 * @param audit where the words go of an audit of forms that are filled in
 */
record FormOutputs(
    Optional<Path> folder, Set<FormFormat> formats, String language, boolean quiet, Outputs audit) {

  /**
   * What was asked for.
   *
   * @param json whether JSON was, whatever the formats
   * @param named whether the formats were typed; of those that a repository has for its data, the
   *     ones that a form has no use for are left out
   */
  static FormOutputs asked(OutputOptions typed, boolean json, boolean named, Console console)
      throws UnusableInputException {
    Problems problems = new Problems();
    Set<FormFormat> formats = new LinkedHashSet<>();
    for (String word : typed.formats) {
      Optional<FormFormat> format = FormFormat.of(word.trim());
      format.ifPresent(formats::add);
      if (format.isEmpty() && named) {
        problems.add(FormatWords.unknown(word, FormFormat.words()));
      }
    }
    if (json) {
      formats.add(FormFormat.JSON);
    }
    Optional<Path> folder = Optional.ofNullable(typed.folder);
    if (folder.isEmpty() && formats.size() > 1) {
      problems.add(FormatWords.several(formats.size()));
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    return new FormOutputs(
        folder,
        folder.isPresent() && formats.isEmpty() ? Set.of(FormFormat.JSON) : formats,
        typed.language.tag,
        typed.quiet,
        Outputs.askedOfGate(typed, console));
  }

  Console console() {
    return audit.console();
  }

  /** Writes what was asked for; without a format a text to read, of which files leave the lines. */
  ExitCode write(FormResult result) {
    List<Problem> problems = new ArrayList<>();
    for (FormFormat format : formats) {
      write(result, format, problems);
    }
    if (formats.contains(FormFormat.GITHUB)) {
      JobSummary.named(console())
          .ifPresent(job -> job.append(out -> FormFormat.githubSummary(result, out), problems));
    }
    if (folder.isPresent()) {
      lines(result);
    } else if (formats.isEmpty() && !quiet) {
      write(result, FormFormat.TEXT, problems);
    } else if (formats.isEmpty()) {
      lines(result);
    }
    console().print(problems, "the forms were checked but not all was written");
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.NOT_WRITTEN;
  }

  /** A line for each form; those that pass are left out where quiet is asked for. */
  private void lines(FormResult result) {
    result.checks().stream()
        .filter(check -> !quiet || !check.criticalHoles().isEmpty() || check.asksNothing())
        .forEach(check -> console().out().println(FormText.line(check)));
  }

  private void write(FormResult result, FormFormat format, List<Problem> problems) {
    try {
      if (folder.isPresent()) {
        new OutputFolder(folder.get())
            .write(format.file(), out -> format.write(result, language, out));
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(result, language, bytes);
        console().out().print(bytes.toString(StandardCharsets.UTF_8));
      }
    } catch (NotWrittenException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(Problem.at(new Place.OnCommandLine("standard output"), "cannot be written"));
    }
  }
}
