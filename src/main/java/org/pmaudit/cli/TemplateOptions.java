package org.pmaudit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.form.FillInWorkbook;
import org.pmaudit.form.FormCsv;
import org.pmaudit.form.FormOptions;
import org.pmaudit.form.FormRows;
import org.pmaudit.form.KnownUnit;
import org.pmaudit.form.UnitListFile;
import org.pmaudit.form.XlsForm;
import org.pmaudit.form.XlsFormOptions;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problems;
import org.pmaudit.problem.UnusableInputException;

/** The form that is meant, and where it goes. */
record TemplateOptions(Path file, OutputFolder.Content content) {

  private static final List<String> FORMATS = List.of("workbook", "xlsform", "csv");

  /** The options, or all that is wrong with how they were typed. */
  static TemplateOptions of(TemplateWords words, Console console) throws UnusableInputException {
    refuse(words);
    List<Checklist> checklists = words.checklists.chosen();
    Instant made = made(words, console);
    if (words.format.equals("xlsform")) {
      XlsFormOptions form =
          new XlsFormOptions(checklists.get(0), words.language.tag, made, words.gps, words.consent);
      return new TemplateOptions(words.file, out -> XlsForm.write(form, out));
    }
    List<KnownUnit> known =
        words.prefill == null
            ? List.of()
            : Prefilling.units(new WrittenFile(words.prefill, console).result(), checklists);
    Optional<FormRows> rows = rows(words, checklists, known, console);
    FormOptions form = new FormOptions(checklists, words.language.tag, made, rows, known);
    return words.format.equals("csv")
        ? new TemplateOptions(words.file, out -> FormCsv.write(form, words.hxl, out))
        : new TemplateOptions(words.file, out -> FillInWorkbook.write(form, out));
  }

  private static void refuse(TemplateWords words) throws UnusableInputException {
    Problems problems = new Problems();
    if (!FORMATS.contains(words.format)) {
      problems.add(
          new Place.OnCommandLine("--format"),
          "unknown format `%s`".formatted(words.format),
          "choose from: " + String.join(", ", FORMATS));
    }
    boolean phone = words.format.equals("xlsform");
    if (phone && words.checklists.named.size() > 1) {
      problems.add(
          new Place.OnCommandLine("-c"),
          "a phone form is made for one checklist, but %s were given"
              .formatted(words.checklists.named.size()),
          "make a form for each");
    }
    if (phone && (words.units != null || words.prefill != null)) {
      problems.add(
          new Place.OnCommandLine(words.units != null ? "--units" : "--prefill"),
          "a phone form is filled in unit by unit",
          "leave the option out");
    }
    problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
  }

  private static Instant made(TemplateWords words, Console console) {
    LocalDate day = words.asOf == null ? AuditOptions.today(console) : words.asOf;
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** A row per unit where asked for, or where more than one unit is known. */
  private static Optional<FormRows> rows(
      TemplateWords words, List<Checklist> checklists, List<KnownUnit> known, Console console)
      throws UnusableInputException {
    if (words.units == null) {
      return known.size() > 1 ? Optional.of(FormRows.blank(known.size())) : Optional.empty();
    }
    if (!words.units.matches("\\d+")) {
      return Optional.of(listed(words.units, checklists, console));
    }
    int count = words.units.length() > 5 ? 0 : Integer.parseInt(words.units);
    if (count < 1 || count > FormRows.MOST) {
      Problems problems = new Problems();
      problems.add(
          new Place.OnCommandLine("--units"),
          "expected 1 to %s units, found `%s`".formatted(FormRows.MOST, words.units));
      problems.throwIfAny(UnusableInputException.Kind.DEFINITION);
    }
    return Optional.of(FormRows.blank(Math.max(count, known.size())));
  }

  private static FormRows listed(String file, List<Checklist> checklists, Console console)
      throws UnusableInputException {
    DataFiles files = DataFiles.open(List.of(file), console.in(), ReadOptions.DETECT);
    if (files.tables().isEmpty()) {
      throw new UnusableInputException(UnusableInputException.Kind.DATA, files.problems());
    }
    Checklist checklist = checklists.get(0);
    Notes notes = new Notes();
    FormRows rows =
        UnitListFile.read(
            files.tables().get(0),
            checklist.unit(),
            List.copyOf(checklist.indicators().values()),
            notes);
    console.print(notes.all());
    return rows;
  }
}
