package org.pmaudit.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of gaps beforehand, as typed: which are known, and which are accepted. */
final class LabelOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Known gaps: what `pmaudit baseline create` wrote, or a whole result.json. Each gap is"
              + " labelled new, worse, unchanged or better; no count and no score changes.")
  @Nullable String baseline;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "Gaps that someone accepted, for a reason, until a date. They stay in every report and"
              + " fail no gate; the score is shown with and without them.")
  @Nullable Path waivers;
}
