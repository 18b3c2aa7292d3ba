package org.pmaudit.report.office;

import java.io.IOException;
import java.io.OutputStream;
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
import org.pmaudit.result.UnitResult;

/** {@code comparison.docx}: what changed, to paste into a report on the last months. */
public final class ComparisonDocx {

  private static final int ROWS = 50;
  private static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  private final Paper paper;
  private final Words words;
  private final ChangeWords changes;

  private ComparisonDocx(Paper paper) {
    this.paper = paper;
    this.words = paper.words();
    this.changes = new ChangeWords(words);
  }

  /** Writes the document and leaves the stream open. */
  public static void write(Comparison comparison, Words words, OutputStream out)
      throws IOException {
    try (Paper paper = new Paper(words)) {
      new ComparisonDocx(paper).write(comparison);
      paper.write(words.text("compare.title"), comparison.after().result().asOf(), out);
    }
  }

  private void write(Comparison comparison) {
    paper.note().text(Strip.of(comparison.after().result(), words));
    paper.line("Title").text(words.text("compare.title"));
    paper.note().text(changes.sides(comparison));
    for (AuditComparison audit : comparison.audits()) {
      audit(audit);
    }
    changes.apart(comparison).forEach(line -> paper.note().text(line));
    if (!comparison.isAboutAnything()) {
      paper.text().strong(words.text("compare.none"));
    }
    String day = words.date(comparison.after().result().asOf());
    paper.footer(words.text("foot", comparison.after().result().toolVersion(), day));
  }

  private void audit(AuditComparison audit) {
    paper.heading(changes.checklist(audit));
    paper.text().strong(changes.mean(audit)).text(" " + changes.cause(audit));
    paper.text().text(words.text("compare.gaps", changes.counts(audit)));
    paper.note().text(changes.units(audit));
    criteria(audit);
    Moved.of(audit, changes).forEach(this::moved);
    list("compare.apart", audit.incomparable().stream().map(changes::apart).toList());
    list("compare.went", audit.onlyBefore().stream().map(this::label).toList());
    list("compare.came", audit.onlyAfter().stream().map(this::label).toList());
  }

  private void criteria(AuditComparison audit) {
    if (audit.changedCriteria().isEmpty()) {
      paper.note().text(words.text("compare.criteria.none"));
      return;
    }
    List<String> heads = new ArrayList<>(List.of(words.text("col.criterion")));
    COLUMNS.forEach(kind -> heads.add(changes.kind(kind)));
    heads.add(words.text("change.still"));
    heads.add(words.text("change.apart"));
    PaperTable table = paper.table(heads, 3638, 950, 1000, 1050, 950, 1000, 1050);
    audit.changedCriteria().forEach(change -> criterion(table, audit, change));
  }

  private void criterion(PaperTable table, AuditComparison audit, CriterionChange change) {
    Criterion criterion = ChangeWords.criterion(audit, change.criterion());
    Line title = table.row().cell();
    if (criterion.critical()) {
      title.text(Symbols.CRITICAL + " ");
    }
    title.text(words.phrase(criterion.title())).soft(" " + criterion.id());
    COLUMNS.forEach(kind -> table.number().text(words.number(change.of(kind).units())));
    table.number().text(words.number(change.stillOpen()));
    table.number().text(words.number(change.incomparable()));
  }

  private void moved(Moved moved) {
    paper.line("Heading2").text(moved.head());
    PaperTable table =
        paper.table(Moved.HEADS.stream().map(words::text).toList(), 2438, 2000, 1700, 2100, 1400);
    for (UnitChange unit : moved.first(ROWS)) {
      table.row().cell().strong(ChangeWords.label(unit.after()));
      table.cell().text(moved.score(unit));
      table.cell().text(moved.ratings(unit));
      table.cell().text(moved.what(unit));
      table.cell().text(changes.causes(unit.causes()));
    }
    more(moved.units().size());
  }

  private void list(String head, List<String> lines) {
    if (!lines.isEmpty()) {
      paper.line("Heading2").text(words.text(head, lines.size()));
      lines.stream().limit(ROWS).forEach(line -> paper.text().text(line));
      more(lines.size());
    }
  }

  private void more(int size) {
    if (size > ROWS) {
      paper.note().text(words.text("compare.more", size - ROWS));
    }
  }

  private String label(UnitResult unit) {
    return words.isolated(ChangeWords.label(unit));
  }
}
