package org.pmaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read and what it is held against, as typed. */
final class DataOptions {

  @Mixin TableOptions tables = new TableOptions();

  @Mixin PrivacyChoice privacy = new PrivacyChoice();

  @Option(
      names = "--share",
      description =
          "Make results to pass on: 1 to 4 people read <5, and no total beside them gives them away.")
  boolean share;

  @Mixin ChecklistOptions checklists = new ChecklistOptions();

  @Mixin RowChoice rows = new RowChoice();

  @Option(
      names = {"-m", "--mapping"},
      paramLabel = "FILE",
      description = "Which column feeds which indicator, and how its values read.")
  @Nullable Path mapping;

  @Option(
      names = "--duplicates",
      paramLabel = "HOW",
      description =
          "Several rows of one unit: latest, combine, all or error. Without it: latest where a date"
              + " is known, else error.")
  @Nullable String duplicates;

  @Option(
      names = "--by",
      paramLabel = "LEVEL",
      description =
          "The admin areas to sum up by: adm1, adm2 or adm3. Without it the largest known.")
  @Nullable String by;

  @Mixin KeepChoice keep = new KeepChoice();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day of the audit, as 2026-11-24. Without it SOURCE_DATE_EPOCH, else today.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads read and score. Without it one for each core.")
  @Nullable Integer jobs;
}
