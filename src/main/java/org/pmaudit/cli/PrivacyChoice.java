package org.pmaudit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmaudit.privacy.PrivacyRule;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.Problems;
import picocli.CommandLine.Option;

/** What is done about columns of personal data, as typed. */
final class PrivacyChoice {

  private static final Place PRIVACY = new Place.OnCommandLine("--privacy");
  private static final Place REASON = new Place.OnCommandLine("--reason");

  @Option(
      names = "--privacy",
      paramLabel = "HOW",
      defaultValue = "standard",
      description =
          "Columns of personal data: standard closes them; strict refuses the data (exit code 3);"
              + " off opens what a mapping names, and needs --reason. Default: standard.")
  String privacy = "standard";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "With --privacy off: why. It stands in every report.")
  @Nullable String reason;

  /** What is meant, or what is wrong with how it was typed. */
  PrivacyRule rule(Problems problems) {
    Optional<String> why = Optional.ofNullable(reason).map(String::strip).filter(s -> !s.isEmpty());
    PrivacyRule.How how = PrivacyRule.How.STANDARD;
    try {
      how = PrivacyRule.How.valueOf(privacy.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      String hint = "choose from: " + String.join(", ", List.of("strict", "standard", "off"));
      problems.add(PRIVACY, "unknown way `%s`".formatted(privacy), hint);
    }
    if (how == PrivacyRule.How.OFF && why.isEmpty()) {
      problems.add(
          PRIVACY,
          "`off` opens columns that seem to hold personal data, and no reason is given",
          "say why with `--reason TEXT`; it stands in every report");
    }
    if (how != PrivacyRule.How.OFF && why.isPresent()) {
      problems.add(Problem.at(REASON, "a reason is for `--privacy off` alone", "leave it out"));
    }
    return new PrivacyRule(how, why);
  }
}
