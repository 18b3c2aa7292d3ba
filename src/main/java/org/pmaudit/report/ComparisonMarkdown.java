package org.pmaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.view.ChangeWords;
import org.pmaudit.report.view.Moved;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** A comparison for a pull request, with the long lists folded and cut. */
final class ComparisonMarkdown {

  private static final int ROWS = 50;
  private static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  private final Words words;
  private final ChangeWords changes;
  private final StringBuilder out = new StringBuilder();

  ComparisonMarkdown(Words words) {
    this.words = words;
    this.changes = new ChangeWords(words);
  }

  String of(Comparison comparison) {
    for (AuditComparison audit : comparison.audits()) {
      head(comparison, audit);
      criteria(audit);
      folded(audit);
    }
    changes.apart(comparison).forEach(line -> line(text(line), ""));
    if (!comparison.isAboutAnything()) {
      line(text(words.text("compare.none")));
    }
    return out.toString();
  }

  private void head(Comparison comparison, AuditComparison audit) {
    line("## " + text(changes.checklist(audit)), "");
    line(text(words.labelled(changes.sides(comparison), changes.units(audit))) + ".", "");
    line("**" + text(changes.mean(audit)) + ".** " + text(changes.cause(audit)) + ".", "");
    line(text(words.text("compare.gaps", changes.counts(audit))) + ".", "");
  }

  private void criteria(AuditComparison audit) {
    List<CriterionChange> changed = audit.changedCriteria();
    if (changed.isEmpty()) {
      line(words.text("compare.criteria.none"), "");
      return;
    }
    List<String> heads = new ArrayList<>();
    heads.add(words.text("col.criterion"));
    COLUMNS.forEach(kind -> heads.add(changes.kind(kind)));
    heads.add(words.text("change.still"));
    heads.add(words.text("change.apart"));
    row(heads);
    line("| --- |" + " ---: |".repeat(heads.size() - 1));
    changed.forEach(change -> criterion(audit, change));
    line("");
  }

  private void criterion(AuditComparison audit, CriterionChange change) {
    Criterion criterion = ChangeWords.criterion(audit, change.criterion());
    List<String> cells = new ArrayList<>();
    String sign = criterion.critical() ? Symbols.CRITICAL + " " : "";
    cells.add(sign + criterion.id() + " " + text(changes.title(audit, change.criterion())));
    COLUMNS.forEach(kind -> cells.add(words.number(change.of(kind).units())));
    cells.add(words.number(change.stillOpen()));
    cells.add(words.number(change.incomparable()));
    row(cells);
  }

  private void folded(AuditComparison audit) {
    Moved.of(audit, changes).forEach(this::units);
    list(
        "compare.apart",
        audit.incomparable().stream().map(one -> text(changes.apart(one))).toList());
    list("compare.went", audit.onlyBefore().stream().map(ComparisonMarkdown::label).toList());
    list("compare.came", audit.onlyAfter().stream().map(ComparisonMarkdown::label).toList());
  }

  private void units(Moved moved) {
    open(moved.head());
    row(Moved.HEADS.stream().map(words::text).toList());
    line("|" + " --- |".repeat(Moved.HEADS.size()));
    for (UnitChange unit : moved.first(ROWS)) {
      row(
          List.of(
              label(unit.after()),
              moved.score(unit),
              text(moved.ratings(unit)),
              text(moved.what(unit)),
              changes.causes(unit.causes())));
    }
    close(moved.units().size());
  }

  private void list(String head, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    open(words.text(head, items.size()));
    items.stream().limit(ROWS).forEach(item -> line("- " + item));
    close(items.size());
  }

  private void open(String head) {
    line("<details><summary>" + head + "</summary>", "");
  }

  private void close(int size) {
    if (size > ROWS) {
      line("", words.text("compare.more", size - ROWS));
    }
    line("", "</details>", "");
  }

  private static String label(UnitResult unit) {
    return text(ChangeWords.label(unit));
  }

  private static String text(String text) {
    return MarkdownText.escape(text);
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String... lines) {
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
