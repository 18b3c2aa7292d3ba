package org.pmaudit.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Principle;
import org.pmaudit.compare.AuditComparison;
import org.pmaudit.compare.Comparison;
import org.pmaudit.compare.CriterionChange;
import org.pmaudit.compare.GapChange;
import org.pmaudit.compare.GapChange.Kind;
import org.pmaudit.compare.Incomparable;
import org.pmaudit.compare.ScoreChange;
import org.pmaudit.compare.UnitChange;
import org.pmaudit.report.view.ChangeWords;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;

/** {@code comparison.xlsx}: what changed, by criterion, unit and gap, to sort and filter. */
public final class ComparisonXlsx {

  private static final List<Kind> COLUMNS = List.of(Kind.NEW, Kind.WORSE, Kind.BETTER, Kind.FIXED);

  private final Comparison comparison;
  private final Book book;
  private final Words words;
  private final ChangeWords changes;
  private final Looks looks;

  private ComparisonXlsx(Comparison comparison, Book book) {
    this.comparison = comparison;
    this.book = book;
    this.words = book.words();
    this.changes = new ChangeWords(words);
    this.looks = book.looks();
  }

  /** Writes the workbook and leaves the stream open. */
  public static void write(Comparison comparison, Words words, OutputStream out)
      throws IOException {
    try (Book book = new Book(words)) {
      ComparisonXlsx workbook = new ComparisonXlsx(comparison, book);
      workbook.summary();
      int number = 1;
      for (AuditComparison audit : comparison.audits()) {
        workbook.units(audit, number);
        workbook.gaps(audit, number++);
      }
      book.write(words.text("compare.title"), comparison.after().result().asOf(), out);
    }
  }

  private void summary() {
    Grid grid = book.grid(book.sheet(words.text("xlsx.summary")));
    grid.widths(60, 12, 12, 12, 12, 14, 16);
    grid.line(Strip.of(comparison.after().result(), words), looks.strong);
    grid.line(words.text("compare.title") + " · " + changes.sides(comparison), looks.note);
    int number = 1;
    for (AuditComparison audit : comparison.audits()) {
      audit(grid, audit, number++);
    }
    changes.apart(comparison).forEach(line -> grid.line(line, looks.note));
    if (!comparison.isAboutAnything()) {
      grid.line(words.text("compare.none"), looks.strong);
    }
  }

  private void audit(Grid grid, AuditComparison audit, int number) {
    grid.newRow().tall(26).line(changes.mean(audit), looks.title);
    grid.line(changes.checklist(audit) + " · " + changes.units(audit), looks.note);
    grid.line(changes.cause(audit), looks.note);
    grid.line(words.text("compare.gaps", changes.counts(audit)), looks.note);
    grid.newRow();
    grid.head(
        List.of(
            words.text("col.principle"),
            words.text("col.before"),
            words.text("col.after"),
            words.text("col.change")));
    audit.principles().forEach((principle, change) -> principle(grid, principle, change));
    grid.table("Principles" + number);
    grid.newRow();
    criteria(grid, audit, number);
  }

  private void principle(Grid grid, Principle principle, ScoreChange change) {
    grid.text(words.principle(principle));
    score(grid, change).newRow();
  }

  private static Grid score(Grid grid, ScoreChange change) {
    return grid.down(change.before()).down(change.after()).gain(change.points());
  }

  private void criteria(Grid grid, AuditComparison audit, int number) {
    List<String> heads = new ArrayList<>();
    heads.add(words.text("col.criterion"));
    COLUMNS.forEach(kind -> heads.add(changes.kind(kind)));
    heads.add(words.text("change.still"));
    heads.add(words.text("change.apart"));
    grid.head(heads);
    for (CriterionChange change : audit.criteria()) {
      Criterion criterion = ChangeWords.criterion(audit, change.criterion());
      grid.text(criterion.id() + " " + changes.title(audit, criterion.id()));
      COLUMNS.forEach(kind -> grid.count(change.of(kind).units()));
      grid.count(change.stillOpen()).count(change.incomparable()).newRow();
    }
    grid.table("Criteria" + number);
    grid.newRow();
  }

  private void units(AuditComparison audit, int number) {
    Grid grid = book.streamed(words.text("xlsx.units"));
    grid.widths(14, 30, 10, 10, 10, 16, 16, 8, 8, 8, 8, 8, 10, 36, 24);
    grid.line(changes.checklist(audit), looks.note);
    List<String> heads =
        new ArrayList<>(texts("col.id", "col.name", "col.before", "col.after", "col.change"));
    heads.add(words.text("col.rating") + ", " + words.text("col.before"));
    heads.add(words.text("col.rating") + ", " + words.text("col.after"));
    for (Kind kind : Kind.values()) {
      heads.add(changes.kind(kind));
    }
    heads.addAll(texts("change.apart", "col.waiver", "col.cause"));
    grid.head(heads);
    int first = grid.at();
    audit.units().forEach(unit -> unit(grid, unit));
    audit.onlyBefore().forEach(unit -> alone(grid, unit, Optional.of(unit), Optional.empty()));
    audit.onlyAfter().forEach(unit -> alone(grid, unit, Optional.empty(), Optional.of(unit)));
    grid.table("Units" + number);
    grid.sheet().createFreezePane(1, first);
  }

  private List<String> texts(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }

  private void unit(Grid grid, UnitChange unit) {
    grid.text(unit.after().id()).text(unit.after().name().orElse(""));
    score(grid, unit.score());
    grid.text(words.rating(unit.before().rating())).text(words.rating(unit.after().rating()));
    for (Kind kind : Kind.values()) {
      grid.count(unit.count(kind));
    }
    grid.count(unit.incomparable().size());
    grid.text(changes.waivers(unit)).text(changes.causes(unit.causes())).newRow();
  }

  /** A unit that is on one side only: its gaps are neither new nor fixed. */
  private void alone(
      Grid grid, UnitResult unit, Optional<UnitResult> before, Optional<UnitResult> after) {
    grid.text(unit.id()).text(unit.name().orElse(""));
    grid.down(before.flatMap(one -> one.scores().score()));
    grid.down(after.flatMap(one -> one.scores().score()));
    grid.gain(Optional.empty());
    grid.text(before.map(one -> words.rating(one.rating())).orElse(""));
    grid.text(after.map(one -> words.rating(one.rating())).orElse("")).newRow();
  }

  private void gaps(AuditComparison audit, int number) {
    Grid grid = book.streamed(words.text("xlsx.changes"));
    grid.widths(14, 30, 13, 50, 16, 9, 14, 14, 24, 20);
    grid.line(changes.checklist(audit), looks.note);
    grid.head(
        texts(
            "col.id",
            "col.name",
            "col.criterion",
            "col.gap",
            "col.change",
            "col.critical",
            "col.before",
            "col.after",
            "col.cause",
            "col.waiver"));
    int first = grid.at();
    for (UnitChange unit : audit.units()) {
      unit.gaps().forEach(gap -> gap(grid, audit, unit, gap));
      unit.incomparable().forEach(one -> incomparable(grid, audit, unit, one));
    }
    grid.table("Changes" + number);
    grid.sheet().createFreezePane(3, first);
  }

  private void gap(Grid grid, AuditComparison audit, UnitChange unit, GapChange gap) {
    what(grid, audit, unit, gap.criterion());
    grid.text(changes.kind(gap.kind()));
    grid.text(words.text(gap.isCritical() ? "yes" : "no"));
    grid.text(verdict(gap.before())).text(verdict(gap.after()));
    grid.text(changes.causes(gap.causes()));
    String waived = gap.isOfWaiver() ? (gap.isWaivedNow() ? "waiver.accepted" : "waiver.open") : "";
    grid.text(waived.isEmpty() ? "" : words.text(waived)).newRow();
  }

  private void what(Grid grid, AuditComparison audit, UnitChange unit, String criterion) {
    grid.text(unit.after().id()).text(unit.after().name().orElse(""));
    grid.text(criterion).text(changes.title(audit, criterion));
  }

  private String verdict(Optional<Gap> gap) {
    return gap.map(one -> words.verdict(one.verdict())).orElse("");
  }

  private void incomparable(Grid grid, AuditComparison audit, UnitChange unit, Incomparable one) {
    what(grid, audit, unit, one.criterion());
    grid.text(words.text("change.apart")).skip().skip().skip().text(changes.why(one.why()));
    grid.newRow();
  }
}
