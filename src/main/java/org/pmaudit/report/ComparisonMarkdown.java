package org.pmaudit.report;

import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.result.UnitResult;

/** A comparison for a pull request, with the long lists folded and cut. */
final class ComparisonMarkdown {

  private static final int ROWS = 100;

  private final String language;
  private final StringBuilder out = new StringBuilder();

  ComparisonMarkdown(String language) {
    this.language = language;
  }

  String of(Comparison comparison) {
    for (AuditComparison audit : comparison.audits()) {
      head(comparison, audit);
      criteria(audit);
      folded(audit);
    }
    apart(comparison.before(), comparison.onlyBefore());
    apart(comparison.after(), comparison.onlyAfter());
    return out.toString();
  }

  private void head(Comparison comparison, AuditComparison audit) {
    line("## " + text(audit.after().checklist().title().in(language)), "");
    line(
        "%s (%s, version %s) → %s (%s, version %s): %s."
            .formatted(
                text(comparison.before().name()),
                comparison.before().result().asOf(),
                text(audit.before().checklist().version()),
                text(comparison.after().name()),
                comparison.after().result().asOf(),
                text(audit.after().checklist().version()),
                ComparisonWords.units(audit)),
        "");
    String cause =
        audit.causes().isEmpty() ? "" : " Cause: " + ComparisonWords.causes(audit.causes()) + ".";
    line("**Score %s.**%s".formatted(ComparisonWords.score(audit.score()), cause), "");
    line("Gaps: %s.".formatted(ComparisonWords.counts(audit)), "");
  }

  private void criteria(AuditComparison audit) {
    List<CriterionChange> changed =
        audit.criteria().stream().filter(CriterionChange::isChanged).toList();
    if (changed.isEmpty()) {
      return;
    }
    line("| Criterion | new | worse | better | fixed | still open | not comparable |");
    line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (CriterionChange change : changed) {
      Criterion criterion = ComparisonText.criterion(audit, change.criterion());
      line(
          "| %s%s %s | %s | %s | %s | %s | %s | %s |"
              .formatted(
                  criterion.critical() ? Symbols.CRITICAL + " " : "",
                  criterion.id(),
                  text(criterion.title().in(language)),
                  change.of(Kind.NEW).units(),
                  change.of(Kind.WORSE).units(),
                  change.of(Kind.BETTER).units(),
                  change.of(Kind.FIXED).units(),
                  change.stillOpen(),
                  change.incomparable()));
    }
    line("");
  }

  private void folded(AuditComparison audit) {
    units("Units that fell", audit.fell());
    units("Units that rose", audit.rose());
    list(
        "Cannot be compared",
        audit.incomparable().stream().map(ComparisonMarkdown::incomparable).toList());
    list("Only before", audit.onlyBefore().stream().map(ComparisonMarkdown::label).toList());
    list("Only after", audit.onlyAfter().stream().map(ComparisonMarkdown::label).toList());
  }

  private void units(String head, List<UnitChange> units) {
    if (units.isEmpty()) {
      return;
    }
    open(head, units.size());
    line("| Unit | Score | Gaps | Cause |", "| --- | --- | --- | --- |");
    for (UnitChange unit : units.subList(0, Math.min(ROWS, units.size()))) {
      line(
          "| %s | %s | %s | %s |"
              .formatted(
                  label(unit.after()),
                  ComparisonWords.score(unit.score()),
                  ComparisonWords.gaps(unit),
                  ComparisonWords.causes(unit.causes())));
    }
    close(units.size());
  }

  private void list(String head, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    open(head, items.size());
    items.stream().limit(ROWS).forEach(item -> line("- " + item));
    close(items.size());
  }

  private void open(String head, int size) {
    line("<details><summary>%s: %s</summary>".formatted(head, size), "");
  }

  private void close(int size) {
    if (size > ROWS) {
      line("", "and %s more.".formatted(size - ROWS));
    }
    line("", "</details>", "");
  }

  private static String incomparable(Incomparable one) {
    return "%s %s: %s".formatted(text(one.unit()), one.criterion(), ComparisonWords.why(one.why()));
  }

  private static String label(UnitResult unit) {
    return text(TextReport.label(unit));
  }

  private void apart(Comparison.Side side, List<String> checklists) {
    for (String id : checklists) {
      line("Not compared: %s is only in %s.".formatted(text(id), text(side.name())), "");
    }
  }

  private static String text(String text) {
    return MarkdownText.escape(text);
  }

  private void line(String... lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
