package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.compare.Comparison;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.ComparisonFormat;
import org.pmaudit.report.Ink;
import org.pmaudit.report.ReportOptions;

/**
 * Where a comparison goes.
 *
 * @param folder the folder for files; without it a format goes to standard output
 * @param files what is written there
 * @param screen what is printed
 */
record ComparisonOutputs(
    Optional<Path> folder,
    Set<ComparisonFormat> files,
    Optional<ComparisonFormat> screen,
    String language,
    Ink ink,
    Console console) {

  static ComparisonOutputs asked(ComparisonOptions typed, Console console)
      throws UnusableInputException {
    Problems problems = new Problems();
    Set<ComparisonFormat> formats = formats(typed.formats, problems);
    Ink ink = typed.colour.ink(console, problems);
    Optional<Path> folder = Optional.ofNullable(typed.folder);
    Optional<ComparisonFormat> screen =
        folder.isEmpty()
            ? Optional.of(alone(formats, problems))
            : Optional.of(ComparisonFormat.TEXT).filter(text -> !typed.quiet);
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    Set<ComparisonFormat> files =
        formats.isEmpty() ? EnumSet.allOf(ComparisonFormat.class) : formats;
    return new ComparisonOutputs(folder, files, screen, typed.language.tag, ink, console);
  }

  private static Set<ComparisonFormat> formats(List<String> words, Problems problems) {
    Set<ComparisonFormat> formats = new LinkedHashSet<>();
    for (String word : words) {
      ComparisonFormat.of(word.trim())
          .ifPresentOrElse(
              formats::add,
              () -> problems.add(FormatWords.unknown(word, ComparisonFormat.words())));
    }
    return formats;
  }

  /** The one format for standard output. */
  private static ComparisonFormat alone(Set<ComparisonFormat> formats, Problems problems) {
    if (formats.isEmpty()) {
      return ComparisonFormat.TEXT;
    }
    ComparisonFormat first = formats.iterator().next();
    if (formats.size() > 1) {
      problems.add(FormatWords.several(formats.size()));
    } else if (!first.isText()) {
      problems.add(FormatWords.notText(first.word()));
    }
    return first;
  }

  /** Writes all that was asked for; what cannot be written is said and does not stop the rest. */
  ExitCode write(Comparison comparison) {
    List<Problem> problems = new ArrayList<>();
    folder.ifPresent(into -> write(comparison, new OutputFolder(into), problems));
    screen.ifPresent(format -> print(comparison, format, problems));
    console.print(problems, "the results were computed but not all written");
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.NOT_WRITTEN;
  }

  private void write(Comparison comparison, OutputFolder into, List<Problem> problems) {
    for (ComparisonFormat format : files) {
      try {
        into.write(format.file(), out -> format.write(comparison, options(Ink.PLAIN), out));
      } catch (NotWrittenException e) {
        problems.add(e.problem());
      }
    }
  }

  private void print(Comparison comparison, ComparisonFormat format, List<Problem> problems) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.write(comparison, options(ink), bytes);
      console.out().print(bytes.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.add(Problem.at(new Place.OnCommandLine("standard output"), "cannot be written"));
    }
  }

  private ReportOptions options(Ink inked) {
    return new ReportOptions(language, inked, 0);
  }
}
