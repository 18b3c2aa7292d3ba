package org.pmaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.problem.Place;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Printed;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;
import org.pmaudit.text.Plural;

/**
 * The table that GitHub shows as a job's summary: all gaps, waived ones too, as far as they fit in
 * what GitHub takes.
 */
final class GitHubSummary {

  /** GitHub refuses a summary of more than 1 MiB; what is left over is for the last lines. */
  private static final int LIMIT = (1 << 20) - 4096;

  private final Result result;
  private final String language;
  private final StringBuilder out = new StringBuilder();
  private long size;
  private long left;

  private GitHubSummary(Result result, String language) {
    this.result = result;
    this.language = language;
  }

  /** Writes UTF-8 and leaves the stream open. */
  static void write(Result result, String language, OutputStream out) throws IOException {
    out.write(new GitHubSummary(result, language).text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    for (Audit audit : result.audits()) {
      audit(audit);
    }
    Words words = Words.in(language);
    add(MarkdownText.escape(Strip.of(result, words)) + "\n");
    if (left > 0) {
      out.append("\n%s not shown here.\n".formatted(Plural.of(left, "more gap")));
    }
    return out.toString();
  }

  private void audit(Audit audit) {
    List<String> counts = counts(audit);
    add(
        "## %s %s\n\n"
            .formatted(
                MarkdownText.escape(audit.checklist().title().in(language)),
                MarkdownText.escape(audit.checklist().version())));
    add(
        "%s. Score %s.\n\n"
            .formatted(String.join(", ", counts), Printed.line(audit.summary().mean())));
    if (audit.units().stream().allMatch(unit -> unit.gaps().isEmpty())) {
      return;
    }
    add("| | Unit | Criterion | Gap | Found | Where | What to do |\n");
    add("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (UnitResult unit : audit.units()) {
      Finding.of(audit.checklist(), unit).forEach(this::row);
    }
    add("\n");
  }

  private static List<String> counts(Audit audit) {
    long gaps = 0;
    long waived = 0;
    long unknown = 0;
    for (UnitResult unit : audit.units()) {
      long accepted = unit.gaps().stream().filter(gap -> gap.isWaived()).count();
      waived += accepted;
      gaps += unit.gaps().size() - accepted;
      unknown += unit.unknown().size();
    }
    List<String> counts = new ArrayList<>();
    counts.add(Plural.of(audit.units().size(), audit.checklist().unit().word()));
    counts.add(Plural.of(gaps, "gap"));
    if (waived > 0) {
      counts.add(Plural.of(waived, "waived gap"));
    }
    counts.add(unknown + " not known");
    return counts;
  }

  private void row(Finding finding) {
    String row =
        "| %s | %s | %s | %s | %s | %s | %s |\n"
            .formatted(
                state(finding),
                MarkdownText.escape(finding.unitLabel()),
                finding.criterion().id(),
                MarkdownText.escape(finding.criterion().gapIn(language)),
                MarkdownText.escape(finding.found(language)),
                places(finding),
                finding
                    .criterion()
                    .action()
                    .map(text -> MarkdownText.escape(text.in(language)))
                    .orElse(""));
    if (!add(row)) {
      left++;
    }
  }

  private static String state(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add(
        switch (finding.loudness()) {
          case ERROR -> Symbols.CRITICAL + " critical";
          case WARNING, NOTE -> Symbols.of(finding.gap().verdict());
        });
    finding.gap().baseline().ifPresent(label -> parts.add(label.word()));
    finding
        .gap()
        .waiver()
        .ifPresent(waiver -> parts.add("waiver " + MarkdownText.escape(Finding.waiver(waiver))));
    return String.join(", ", parts);
  }

  private static String places(Finding finding) {
    return finding.places().stream()
        .map(Place::toString)
        .map(MarkdownText::escape)
        .collect(Collectors.joining(", "));
  }

  /** Adds a text if there is room for it. */
  private boolean add(String text) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (left > 0 || size + bytes > LIMIT) {
      return false;
    }
    size += bytes;
    out.append(text);
    return true;
  }
}
