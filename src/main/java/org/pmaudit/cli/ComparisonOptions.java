package org.pmaudit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is written of a comparison and how it looks, as typed. */
final class ComparisonOptions {

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
          "Formats to write: text, html, xlsx, docx, md, csv or json; with -o all of them if none is"
              + " named. Without -o one that is text, to standard output.")
  List<String> formats = new ArrayList<>();

  @Mixin LanguageOption language = new LanguageOption();
  @Mixin ColourChoice colour = new ColourChoice();

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no text where files are written.")
  boolean quiet;
}
