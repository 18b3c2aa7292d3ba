package org.pmaudit.report;

import java.util.List;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.words.Symbols;

/** A comparison on a terminal. */
final class ComparisonText {

  private static final int UNITS_SHOWN = 5;
  private static final int TITLE = 42;

  private final Ink ink;
  private final String language;
  private final StringBuilder out = new StringBuilder();

  ComparisonText(ReportOptions options) {
    this.ink = options.ink();
    this.language = options.language();
  }

  String of(Comparison comparison) {
    for (AuditComparison audit : comparison.audits()) {
      head(comparison, audit);
      criteria(audit);
      units("Fell", audit.fell());
      units("Rose", audit.rose());
      out.append('\n');
    }
    apart(comparison.before(), comparison.onlyBefore());
    apart(comparison.after(), comparison.onlyAfter());
    return out.toString();
  }

  private void head(Comparison comparison, AuditComparison audit) {
    Checklist before = audit.before().checklist();
    Checklist after = audit.after().checklist();
    String version =
        before.version().equals(after.version())
            ? after.version()
            : before.version() + " → " + after.version();
    out.append(ink.bold(after.title().in(language) + " " + version)).append('\n');
    out.append(
        "  %s (%s) → %s (%s): %s\n\n"
            .formatted(
                comparison.before().name(),
                comparison.before().result().asOf(),
                comparison.after().name(),
                comparison.after().result().asOf(),
                ComparisonWords.units(audit)));
    out.append("  Score   ").append(ink.bold(ComparisonWords.score(audit.score())));
    if (!audit.causes().isEmpty()) {
      out.append("   cause: ").append(ComparisonWords.causes(audit.causes()));
    }
    out.append("\n  Gaps    ").append(ComparisonWords.counts(audit)).append('\n');
  }

  private void criteria(AuditComparison audit) {
    List<CriterionChange> changed =
        audit.criteria().stream().filter(CriterionChange::isChanged).toList();
    if (changed.isEmpty()) {
      return;
    }
    out.append(
        "\n  %-44s %5s %5s %6s %6s %5s\n"
            .formatted("By criterion", "new", "worse", "better", "fixed", "still"));
    changed.forEach(one -> criterion(audit, one));
  }

  private void criterion(AuditComparison audit, CriterionChange change) {
    Criterion criterion = criterion(audit, change.criterion());
    String sign = criterion.critical() ? ink.critical(Symbols.CRITICAL) : " ";
    String what = criterion.id() + " " + criterion.title().in(language);
    out.append(
        "  %s %-42s %5s %5s %6s %6s %5s\n"
            .formatted(
                sign,
                Shortened.to(TITLE, what),
                change.of(Kind.NEW).units(),
                change.of(Kind.WORSE).units(),
                change.of(Kind.BETTER).units(),
                change.of(Kind.FIXED).units(),
                change.stillOpen()));
  }

  /** As it stands after, or as it stood where it is gone. */
  static Criterion criterion(AuditComparison audit, String id) {
    return audit.after().checklist().criteria().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseGet(() -> audit.before().checklist().criterion(id));
  }

  private void units(String head, List<UnitChange> units) {
    if (units.isEmpty()) {
      return;
    }
    out.append("\n  %s: %s\n".formatted(head, units.size()));
    units.stream().limit(UNITS_SHOWN).forEach(this::unit);
    if (units.size() > UNITS_SHOWN) {
      out.append("    and %s more, in -f csv\n".formatted(units.size() - UNITS_SHOWN));
    }
  }

  private void unit(UnitChange unit) {
    out.append(
        "    %s  %s  %s  (%s)\n"
            .formatted(
                TextReport.label(unit.after()),
                ComparisonWords.score(unit.score()),
                ComparisonWords.gaps(unit),
                ComparisonWords.causes(unit.causes())));
  }

  private void apart(Comparison.Side side, List<String> checklists) {
    for (String id : checklists) {
      out.append("Not compared: %s is only in %s\n".formatted(id, side.name()));
    }
  }
}
