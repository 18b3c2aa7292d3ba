package org.pmaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.problem.Place;
import org.pmaudit.result.Evidence;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Sha256;

/** A gap of a unit with all that CI servers are told of it. */
record Finding(Checklist checklist, UnitResult unit, Gap gap, Criterion criterion) {

  /** How loud it is, in the words of SARIF and of GitHub. */
  enum Loudness {
    /** A critical gap. */
    ERROR("error", "error"),
    /** Not met. */
    WARNING("warning", "warning"),
    /** Partly met. */
    NOTE("note", "notice");

    private final String sarif;
    private final String gitHub;

    Loudness(String sarif, String gitHub) {
      this.sarif = sarif;
      this.gitHub = gitHub;
    }

    String sarif() {
      return sarif;
    }

    String gitHub() {
      return gitHub;
    }
  }

  static List<Finding> of(Checklist checklist, UnitResult unit) {
    List<Finding> findings = new ArrayList<>();
    for (Gap gap : unit.gaps()) {
      findings.add(new Finding(checklist, unit, gap, checklist.criterion(gap.criterion())));
    }
    return findings;
  }

  Loudness loudness() {
    if (gap.critical()) {
      return Loudness.ERROR;
    }
    return gap.verdict() == Verdict.NOT_MET ? Loudness.WARNING : Loudness.NOTE;
  }

  /** {@code critical}, {@code not_met} or {@code partly}. */
  String kind() {
    return gap.critical() ? "critical" : gap.verdict().word();
  }

  /** {@code SS0107 Mangateen}. */
  String unitLabel() {
    return TextReport.label(unit);
  }

  /** What was found, indicator by indicator. */
  String found(String language) {
    return gap.evidence().stream()
        .map(one -> found(one, language))
        .collect(Collectors.joining("; "));
  }

  private String found(Evidence one, String language) {
    return "%s: %s"
        .formatted(
            checklist.indicator(one.indicator()).label().in(language),
            Figures.found(one.value(), checklist.indicator(one.indicator()), language));
  }

  /** Where it was found, each place once. */
  List<Place> places() {
    return gap.evidence().stream().flatMap(one -> one.place().stream()).distinct().toList();
  }

  /** Where to look first. */
  Optional<Place> place() {
    return places().stream().findFirst();
  }

  /** Gap, what was found and what to do, as sentences in one line. */
  String message(String language) {
    List<String> sentences = new ArrayList<>();
    sentences.add("%s: %s.".formatted(unitLabel(), criterion.gapIn(language)));
    if (!gap.evidence().isEmpty()) {
      sentences.add("Found: %s.".formatted(found(language)));
    }
    criterion.action().ifPresent(text -> sentences.add("To do: " + text.in(language)));
    return String.join(" ", sentences);
  }

  /** The same for the same gap in every run: of checklist, criterion and unit alone. */
  static String fingerprint(String checklist, String criterion, String unit) {
    return Sha256.hex(String.join("\n", checklist, criterion, unit));
  }

  /** {@code until 2026-06-30: works under way (Area coordinator)}. */
  static String waiver(Gap.WaiverLabel waiver) {
    return "%s %s: %s (%s)"
        .formatted(
            waiver.inForce() ? "until" : "expired",
            waiver.expires(),
            waiver.reason(),
            waiver.approvedBy());
  }
}
