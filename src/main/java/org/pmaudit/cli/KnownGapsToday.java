package org.pmaudit.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.compare.AgainstBaseline;
import org.pmaudit.compare.Baseline;
import org.pmaudit.compare.KnownGap;
import org.pmaudit.compare.ObsoleteEntry;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
import org.pmaudit.text.Plural;

/**
 * What became of the gaps of a baseline.
 *
 * @param entries of the baseline
 * @param outside those of checklists that the result is not about
 * @param judged whether the result says anything
 */
record KnownGapsToday(
    long entries, List<ObsoleteEntry> obsolete, List<KnownGap> outside, boolean judged) {

  static KnownGapsToday of(Baseline baseline, Result result, String name)
      throws UnusableInputException {
    AgainstBaseline against = new AgainstBaseline(baseline, result, name);
    return new KnownGapsToday(
        baseline.gaps().size(), against.obsolete(), against.outside(), result.isJudged());
  }

  /** Whether nothing of it could be checked. */
  boolean isOpen() {
    return !judged || (entries > 0 && outside.size() == entries);
  }

  ExitCode code() {
    if (!obsolete.isEmpty()) {
      return ExitCode.GATE_FAILED;
    }
    return isOpen() ? ExitCode.INCONCLUSIVE : ExitCode.FINE;
  }

  /** The reason for the code. */
  String sentence() {
    if (!obsolete.isEmpty()) {
      return "BASELINE OUTDATED: %s of %s %s obsolete; `pmaudit baseline prune` takes %s out. exit 1"
          .formatted(
              obsolete.size(),
              Plural.of(entries, "known gap"),
              obsolete.size() == 1 ? "is" : "are",
              obsolete.size() == 1 ? "it" : "them");
    }
    if (!judged) {
      return "INCONCLUSIVE: the result judged no unit. exit 4";
    }
    return isOpen()
        ? "INCONCLUSIVE: %s. exit 4".formatted(apart())
        : "BASELINE HOLDS: %s%s. exit 0"
            .formatted(Plural.of(entries, "known gap"), outside.isEmpty() ? "" : "; " + apart());
  }

  private String apart() {
    String ids =
        outside.stream()
            .map(gap -> gap.key().checklist())
            .distinct()
            .collect(Collectors.joining(", "));
    return "the result is not about %s, of which the baseline knows %s"
        .formatted(ids, Plural.of(outside.size(), "gap"));
  }
}
