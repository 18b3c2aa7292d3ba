package org.pmaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pmaudit.gate.Outcome;
import org.pmaudit.gate.UnitVerdict;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.report.Ink;
import org.pmaudit.report.Report;
import org.pmaudit.report.ReportFile;
import org.pmaudit.report.ReportFormat;
import org.pmaudit.report.ReportOptions;
import org.pmaudit.report.office.CarriedGaps;
import org.pmaudit.result.KeepUnits;
import org.pmaudit.result.Result;

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
    boolean quiet,
    UnitChoice units,
    CarriedGaps carried,
    Console console) {

  private static final Set<ReportFormat> DEFAULT =
      Collections.unmodifiableSet(
          EnumSet.of(
              ReportFormat.HTML,
              ReportFormat.XLSX,
              ReportFormat.DOCX,
              ReportFormat.MD,
              ReportFormat.CSV,
              ReportFormat.JSON));

  /** The formats that have a place for what people agreed on. */
  private static final Set<ReportFormat> CARRYING =
      EnumSet.of(ReportFormat.XLSX, ReportFormat.DOCX);

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
    Ink ink = typed.colour.ink(console, problems);
    Optional<Path> folder = Optional.ofNullable(typed.folder);
    if (folder.isEmpty()) {
      needFolder(formats, problems);
    }
    UnitChoice units = UnitChoice.of(typed, problems);
    Set<ReportFormat> files = folder.isPresent() && formats.isEmpty() ? DEFAULT : formats;
    if (typed.carryFrom != null && Collections.disjoint(files, CARRYING)) {
      problems.add(OlderGapLog.noPlace());
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    boolean print = text && (folder.isPresent() ? !typed.quiet : formats.isEmpty());
    return new Outputs(
        folder,
        files,
        print,
        typed.language.tag,
        ink,
        typed.top,
        typed.quiet,
        units,
        typed.carryFrom == null ? CarriedGaps.NONE : OlderGapLog.read(typed.carryFrom, console),
        console.quiet(typed.quiet));
  }

  private static Set<ReportFormat> formats(List<String> words, Problems problems) {
    Set<ReportFormat> formats = new LinkedHashSet<>();
    for (String word : words) {
      ReportFormat.of(word.trim())
          .ifPresentOrElse(
              formats::add, () -> problems.add(FormatWords.unknown(word, ReportFormat.words())));
    }
    return formats;
  }

  private static void needFolder(Set<ReportFormat> formats, Problems problems) {
    if (formats.size() > 1) {
      problems.add(FormatWords.several(formats.size()));
    }
    formats.stream()
        .filter(format -> !format.isText())
        .map(format -> FormatWords.notText(format.word()))
        .forEach(problems::add);
  }

  /** Prints what a gate says of a unit; on stderr where stdout is taken by a format. */
  void print(UnitVerdict unit) {
    if (!quiet || unit.outcome() != Outcome.PASSED) {
      boolean taken = folder.isEmpty() && !formats.isEmpty();
      (taken ? console.err() : console.out()).println(unit.line());
    }
  }

  /** Prints notices. */
  void print(List<Note> notes) {
    if (!quiet) {
      console.print(notes);
    }
  }

  /** The part of a result that is to be written: one unit alone, else as many as are to be kept. */
  Result shown(Result result, KeepUnits keep) throws UnusableInputException {
    return units.only().isPresent() ? units.of(result) : result.keeping(keep);
  }

  /** The tables that hold all units, wanted where they are written to a folder and of no one. */
  AllUnits allUnits() {
    boolean wanted = formats.contains(ReportFormat.CSV) && units.only().isEmpty();
    return new AllUnits(folder.filter(any -> wanted), language);
  }

  /** Writes all that was asked for; what cannot be written is said and does not stop the rest. */
  ExitCode write(Result result) {
    return write(result, result, new AllUnits(Optional.empty(), language));
  }

  /**
   * As {@link #write(Result)}, but tables of all units are not cut.
   *
   * @param whole the result before units were left out of it
   * @param all units that the whole result does not hold either
   */
  ExitCode write(Result result, Result whole, AllUnits all) {
    List<Problem> problems = new ArrayList<>();
    for (ReportFormat format : formats) {
      write(file -> content(file, result, whole, all), result, format, problems);
    }
    if (carried.size() > 0) {
      print(List.of(OlderGapLog.note(carried, result)));
    }
    if (units.each()) {
      print(units.notes(result));
      writeUnits(result, problems);
    }
    if (formats.contains(ReportFormat.GITHUB)) {
      JobSummary.named(console)
          .ifPresent(summary -> summary.append(result, options(Ink.PLAIN), problems));
    }
    if (text) {
      console.out().print(Report.text(result, options(ink)));
    }
    console.print(problems, "the results were computed but not all written");
    return problems.isEmpty() ? ExitCode.FINE : ExitCode.NOT_WRITTEN;
  }

  private OutputFolder.Content content(ReportFile file, Result result, Result whole, AllUnits all) {
    boolean table = all.areWanted() && all.isTable(file.name());
    if (table && all.areWritten()) {
      return out -> all.write(file.name(), out);
    }
    return out -> file.write(table ? whole : result, options(Ink.PLAIN), out);
  }

  private void write(
      Function<ReportFile, OutputFolder.Content> content,
      Result result,
      ReportFormat format,
      List<Problem> problems) {
    try {
      if (folder.isPresent()) {
        OutputFolder into = new OutputFolder(folder.get());
        for (ReportFile file : format.files()) {
          into.write(file.name(), content.apply(file));
        }
      } else {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(result, options(ink), bytes);
        console.out().print(bytes.toString(StandardCharsets.UTF_8));
      }
    } catch (NotWrittenException e) {
      problems.add(e.problem());
    } catch (IOException e) {
      problems.add(Problem.at(new Place.OnCommandLine("standard output"), "cannot be written"));
    }
  }

  private void writeUnits(Result result, List<Problem> problems) {
    try {
      new UnitFiles(folder.orElseThrow(), formats, options(Ink.PLAIN)).write(result);
    } catch (NotWrittenException e) {
      problems.add(e.problem());
    }
  }

  private ReportOptions options(Ink inked) {
    return new ReportOptions(language, inked, top, carried);
  }
}
