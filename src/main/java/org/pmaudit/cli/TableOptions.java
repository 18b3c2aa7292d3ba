package org.pmaudit.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.mapping.FormNaming;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The data files and how they are read, as typed. */
final class TableOptions {

  @Parameters(
      paramLabel = "DATA",
      arity = "1..*",
      description =
          "CSV or Excel files, or proposals in Word; folders, zips or globs of them; - for standard"
              + " input.")
  List<String> data = new ArrayList<>();

  @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook to read.")
  @Nullable String sheet;

  @Option(
      names = "--delimiter",
      paramLabel = "SIGN",
      description = "What separates the fields of a CSV file, where it is not found: , ; tab or |.")
  @Nullable String delimiter;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of a CSV file, where it is not found: UTF-8, windows-1252 …")
  @Nullable String encoding;

  @Option(
      names = "--header-row",
      paramLabel = "N",
      description = "The row or line of the header, where it is not found.")
  @Nullable Long headerRow;

  /**
   * Opens the files; one that cannot be read does not stop the others, but none is a fault.
   *
   * @param checklists whose questions make a form of a file
   */
  DataFiles open(List<Checklist> checklists, Console console) throws UnusableInputException {
    Problems problems = new Problems();
    ReadOptions reading = reading(problems).withForm(FormNaming.of(checklists));
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    DataFiles files = DataFiles.open(List.copyOf(data), console.in(), reading);
    if (files.tables().isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, files.problems());
    }
    return files;
  }

  ReadOptions reading(Problems problems) {
    ReadOptions reading = ReadOptions.DETECT;
    if (sheet != null) {
      reading = reading.withSheet(sheet);
    }
    if (headerRow != null) {
      reading = reading.withHeaderRow(headerRow);
    }
    if (delimiter != null) {
      String sign = delimiter.equals("tab") ? "\t" : delimiter;
      if (sign.length() == 1) {
        reading = reading.withDelimiter(sign.charAt(0));
      } else {
        problems.add(new Place.OnCommandLine("--delimiter"), "expected one sign, or tab");
      }
    }
    return encoding == null ? reading : encoded(encoding, reading, problems);
  }

  private static ReadOptions encoded(String name, ReadOptions reading, Problems problems) {
    if (name.matches("[A-Za-z0-9][A-Za-z0-9._:-]*") && Charset.isSupported(name)) {
      return reading.withCharset(Charset.forName(name));
    }
    problems.add(
        new Place.OnCommandLine("--encoding"),
        "unknown encoding `%s`".formatted(name),
        "try UTF-8, UTF-16 or windows-1252");
    return reading;
  }
}
