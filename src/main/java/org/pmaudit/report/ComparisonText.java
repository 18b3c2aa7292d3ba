package org.pmaudit.report;

import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.view.ChangeWords;
import org.pmaudit.report.view.Moved;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;
import org.pmaudit.text.Wrapped;

/** A comparison on a terminal. */
final class ComparisonText {

  private static final int UNITS_SHOWN = 5;
  private static final int TITLE = 42;
  private static final int COLUMN = 6;
  private static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  private final Ink ink;
  private final Words words;
  private final ChangeWords changes;
  private final StringBuilder out = new StringBuilder();

  ComparisonText(ReportOptions options) {
    this.ink = options.ink();
    this.words = options.words();
    this.changes = new ChangeWords(words);
  }

  String of(Comparison comparison) {
    for (AuditComparison audit : comparison.audits()) {
      head(comparison, audit);
      criteria(audit);
      Moved.of(audit, changes).forEach(this::units);
      apart(audit);
      out.append('\n');
    }
    changes.apart(comparison).forEach(this::line);
    if (!comparison.isAboutAnything()) {
      line(words.text("compare.none"));
    }
    Result after = comparison.after().result();
    line("  " + ink.bold(Strip.level(after, words)));
    out.append(Wrapped.of(2, Strip.rule(after, words)));
    return out.toString();
  }

  private void head(Comparison comparison, AuditComparison audit) {
    line(ink.bold(changes.checklist(audit)));
    line("  " + words.labelled(changes.sides(comparison), changes.units(audit)) + "\n");
    line("  %s   %s".formatted(ink.bold(changes.mean(audit)), changes.cause(audit)));
    line("  " + words.text("compare.gaps", changes.counts(audit)));
  }

  private void criteria(AuditComparison audit) {
    List<CriterionChange> changed = audit.changedCriteria();
    if (changed.isEmpty()) {
      return;
    }
    out.append('\n').append("  ").append(padded(words.text("compare.criteria"), TITLE + 2));
    COLUMNS.forEach(kind -> out.append(column(changes.kind(kind), changes.kind(kind))));
    String still = words.text("change.still");
    line(column(still, still));
    changed.forEach(one -> criterion(audit, one, still));
  }

  private void criterion(AuditComparison audit, CriterionChange change, String still) {
    Criterion criterion = ChangeWords.criterion(audit, change.criterion());
    String what = criterion.id() + " " + changes.title(audit, change.criterion());
    out.append("  ").append(criterion.critical() ? ink.critical(Symbols.CRITICAL) : " ");
    out.append(' ').append(padded(Shortened.to(TITLE, what), TITLE));
    COLUMNS.forEach(
        kind -> out.append(column(words.number(change.of(kind).units()), changes.kind(kind))));
    line(column(words.number(change.stillOpen()), still));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** A cell as wide as its head asks for, flush right. */
  private static String column(String text, String head) {
    int width = Math.max(COLUMN, head.length() + 1);
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private void units(Moved moved) {
    line("\n  " + moved.head());
    for (UnitChange unit : moved.first(UNITS_SHOWN)) {
      line(
          "    %s  %s  %s  (%s)"
              .formatted(
                  ChangeWords.label(unit.after()),
                  moved.score(unit),
                  moved.what(unit),
                  changes.causes(unit.causes())));
    }
    more(moved.units().size());
  }

  private void apart(AuditComparison audit) {
    if (!audit.incomparable().isEmpty()) {
      line("\n  " + words.text("compare.apart", audit.incomparable().size()));
      audit.incomparable().stream()
          .limit(UNITS_SHOWN)
          .map(one -> changes.apart(one))
          .forEach(one -> line("    " + one));
      more(audit.incomparable().size());
    }
  }

  private void more(int size) {
    if (size > UNITS_SHOWN) {
      line("    " + words.text("compare.more", size - UNITS_SHOWN));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
