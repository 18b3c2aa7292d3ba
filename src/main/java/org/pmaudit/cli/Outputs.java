package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.Ink;
import org.pmaudit.report.Report;
import org.pmaudit.report.ReportFile;
import org.pmaudit.report.ReportFormat;
import org.pmaudit.report.ReportOptions;
import org.pmaudit.result.Result;
import org.pmaudit.text.DidYouMean;

/**
 * Where results go.
 *
 * @param folder the folder for files; without it a format goes to standard output
 * @param formats what is written there
 * @param text whether the audit is also printed as text
 */
record Outputs(
    Optional<Path> folder,
    Set<ReportFormat> formats,
    boolean text,
    String language,
    Ink ink,
    int top,
    Console console) {

  private static final Set<ReportFormat> DEFAULT =
      Set.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON);

  /** What {@code score} writes: the text on the terminal, and the files asked for. */
  static Outputs asked(OutputOptions typed, Console console) throws UnusableInputException {
    return of(typed, console, true);
  }

  /** What {@code check} writes beside its verdict lines: the files asked for. */
  static Outputs askedOfGate(OutputOptions typed, Console console) throws UnusableInputException {
    return of(typed, console, false);
  }

  private static Outputs of(OutputOptions typed, Console console, boolean text)
      throws UnusableInputException {
    Problems problems = new Problems();
    Set<ReportFormat> formats = formats(typed.formats, problems);
    Ink ink = ink(typed.colour, console, problems);
    Optional<Path> folder = Optional.ofNullable(typed.folder);
    if (folder.isEmpty() && formats.size() > 1) {
      problems.add(
          new Place.OnCommandLine("--format"),
          "without a folder one format goes to standard output, but %s were asked for"
              .formatted(formats.size()),
          "give a folder with -o DIR");
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    boolean print = text && (folder.isPresent() ? !typed.quiet : formats.isEmpty());
    Set<ReportFormat> files = folder.isPresent() && formats.isEmpty() ? DEFAULT : formats;
    return new Outputs(folder, files, print, typed.language, ink, typed.top, console);
  }

  private static Set<ReportFormat> formats(List<String> words, Problems problems) {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String word : words) {
      ReportFormat.of(word.trim())
          .ifPresentOrElse(formats::add, () -> problems.add(unknownFormat(word)));
    }
    return formats;
  }

  private static Problem unknownFormat(String word) {
    String near = DidYouMean.hint(word, ReportFormat.words()).map(hint -> hint + " ").orElse("");
    return Problem.at(
        new Place.OnCommandLine("--format"),
        "unknown format `%s`".formatted(word),
        near + "choose from: " + String.join(", ", ReportFormat.words()));
  }

  private static Ink ink(String when, Console console, Problems problems) {
    return switch (when) {
      case "always" -> Ink.COLOUR;
      case "never" -> Ink.PLAIN;
      case "auto" -> console.wantsColour() ? Ink.COLOUR : Ink.PLAIN;
      default -> {
        problems.add(
            new Place.OnCommandLine("--color"),
            "expected auto, always or never, found `%s`".formatted(when));
        yield Ink.PLAIN;
      }
    };
  }

  void write(Result result) throws NotWrittenException {
    if (folder.isPresent()) {
      for (ReportFormat format : formats) {
        write(result, format, new OutputFolder(folder.get()));
      }
    } else {
      for (ReportFormat format : formats) {
        print(result, format);
      }
    }
    if (text) {
      console.out().print(Report.text(result, options(ink)));
    }
  }

  private void write(Result result, ReportFormat format, OutputFolder into)
      throws NotWrittenException {
    for (ReportFile file : format.files()) {
      into.write(file.name(), out -> file.write(result, options(Ink.PLAIN), out));
    }
  }

  private ReportOptions options(Ink inked) {
    return new ReportOptions(language, inked, top);
  }

  private void print(Result result, ReportFormat format) throws NotWrittenException {
    try {
      print(out -> format.write(result, options(ink), out));
    } catch (IOException e) {
      throw new NotWrittenException(
          Problem.at(new Place.OnCommandLine("standard output"), "cannot be written"));
    }
  }

  private void print(OutputFolder.Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = bytes) {
      content.writeTo(out);
    }
    console.out().print(bytes.toString(StandardCharsets.UTF_8));
  }
}
