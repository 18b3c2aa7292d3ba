package org.pmaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a form is made from, as typed. */
final class TemplateWords {

  @Mixin ChecklistOptions checklists = new ChecklistOptions();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "workbook: to fill in with a spreadsheet program; xlsform: for KoboToolbox or ODK; csv:"
              + " the bare header. Default: ${DEFAULT-VALUE}.",
      defaultValue = "workbook")
  String format = "workbook";

  @Option(
      names = "--units",
      paramLabel = "N|FILE",
      description =
          "A row for each unit: how many, or a CSV or Excel file with a column of their codes.")
  @Nullable String units;

  @Option(
      names = "--prefill",
      paramLabel = "FILE",
      description = "Fill in what a result.json already knows.")
  @Nullable String prefill;

  @Option(names = "--hxl", description = "With csv: a row of HXL tags.")
  boolean hxl;

  @Option(names = "--with-gps", description = "With xlsform: ask for the place.")
  boolean gps;

  @Option(names = "--with-consent", description = "With xlsform: ask for consent first.")
  boolean consent;

  @Mixin LanguageOption language = new LanguageOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day written into the file. Without it SOURCE_DATE_EPOCH, else today.")
  @Nullable LocalDate asOf;
}
