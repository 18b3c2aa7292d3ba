package org.pmaudit.report.md;

import static org.pmaudit.report.md.Markdown.plain;

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
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * {@code comparison.md}: a comparison for a pull request, of less than {@value
 * MarkdownReport#LIMIT} bytes, with the long lists folded and cut.
 */
public final class ComparisonMarkdown {

  private static final int ROWS = 50;
  private static final int KEPT_FOR_THE_END = 1_000;
  private static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  private final Words words;
  private final ChangeWords changes;
  private final Markdown out = new Markdown(MarkdownReport.LIMIT - KEPT_FOR_THE_END);
  private final StringBuilder block = new StringBuilder();

  private ComparisonMarkdown(Words words) {
    this.words = words;
    this.changes = new ChangeWords(words);
  }

  public static String of(Comparison comparison, Words words) {
    return new ComparisonMarkdown(words).text(comparison);
  }

  private String text(Comparison comparison) {
    Result after = comparison.after().result();
    line(
        "> **%s** %s".formatted(plain(Strip.level(after, words)), plain(Strip.rule(after, words))),
        "");
    for (AuditComparison audit : comparison.audits()) {
      head(comparison, audit);
      criteria(audit);
      folded(audit);
    }
    changes.apart(comparison).forEach(line -> line(plain(line), ""));
    if (!comparison.isAboutAnything()) {
      line(plain(words.text("compare.none")));
    }
    written();
    if (out.isFull()) {
      out.end("\n_" + words.text("md.more") + "_\n");
    }
    return out.toString();
  }

  /** Adds what stands in lines as one block: all of it, or nothing. */
  private void written() {
    out.add(block.toString());
    block.setLength(0);
  }

  private void head(Comparison comparison, AuditComparison audit) {
    line("## " + plain(changes.checklist(audit)), "");
    line(plain(words.labelled(changes.sides(comparison), changes.units(audit))) + ".", "");
    line("**" + plain(changes.mean(audit)) + ".** " + plain(changes.cause(audit)) + ".", "");
    line(plain(words.text("compare.gaps", changes.counts(audit))) + ".", "");
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
    written();
  }

  private void criterion(AuditComparison audit, CriterionChange change) {
    Criterion criterion = ChangeWords.criterion(audit, change.criterion());
    List<String> cells = new ArrayList<>();
    String sign = criterion.critical() ? Symbols.CRITICAL + " " : "";
    cells.add(sign + criterion.id() + " " + plain(changes.title(audit, change.criterion())));
    COLUMNS.forEach(kind -> cells.add(words.number(change.of(kind).units())));
    cells.add(words.number(change.stillOpen()));
    cells.add(words.number(change.incomparable()));
    row(cells);
  }

  private void folded(AuditComparison audit) {
    Moved.of(audit, changes).forEach(this::units);
    list(
        "compare.apart",
        audit.incomparable().stream().map(one -> plain(changes.apart(one))).toList());
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
              plain(moved.ratings(unit)),
              plain(moved.what(unit)),
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
    written();
  }

  private static String label(UnitResult unit) {
    return plain(ChangeWords.label(unit));
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String... lines) {
    for (String line : lines) {
      block.append(line).append('\n');
    }
  }
}
