package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is written and how it looks, as typed. None of it changes a score or a verdict. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write the files into; it is made if need be.")
  @Nullable Path folder;

  @Option(
      names = {"-f", "--format"},
      split = ",",
      paramLabel = "FORMAT",
      description =
          "Formats to write, such as html, csv, json or sarif. Without -o one that is text, to"
              + " standard output.")
  List<String> formats = new ArrayList<>();

  @Option(
      names = "--unit",
      paramLabel = "ID",
      description = "Report on this unit alone. The exit code is still that of all units.")
  @Nullable String unit;

  @Option(
      names = "--per-unit",
      description = "Write each unit's reports too, into the folder `units` in that of -o.")
  boolean perUnit;

  @Option(
      names = "--carry-from",
      paramLabel = "FILE",
      description =
          "The workbook of an earlier audit: owners, due dates, states and comments of its gap log"
              + " are carried over.")
  @Nullable Path carryFrom;

  @Mixin LanguageOption language = new LanguageOption();
  @Mixin ColourChoice colour = new ColourChoice();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many recurring gaps the text shows.")
  int top = 5;

  @Option(
      names = {"-q", "--quiet"},
      description =
          "Print no notices, no lines on units that pass, and no text where files are written.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print more of what was understood.")
  boolean verbose;
}
