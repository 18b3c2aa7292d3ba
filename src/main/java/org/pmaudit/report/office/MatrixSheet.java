package org.pmaudit.report.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Gap;
import org.pmaudit.result.UnitResult;

/** Units × criteria, a sign for each verdict. */
final class MatrixSheet {

  private static final int RATING = 7;
  private static final int[] FIXED = {12, 28, 16, 10, 9, 9, 9, 18, 10, 9, 9, 24};

  private final AuditSheets audit;
  private final Words words;
  private final Grid grid;

  MatrixSheet(AuditSheets audit) {
    this.audit = audit;
    this.words = audit.words();
    this.grid = audit.sheet("xlsx.matrix");
  }

  void write() {
    List<String> heads = heads();
    int fixed = heads.size() - audit.checklist().criteria().size();
    grid.widths(widths(heads.size()));
    grid.line(legend(), audit.looks().note);
    titles();
    grid.head(heads);
    int first = grid.at();
    audit.audit().units().forEach(this::unit);
    grid.table(audit.table("Matrix"));
    grid.sheet().createFreezePane(2, first);
    colour(first, Math.max(first, grid.at() - 1), fixed, heads.size() - 1);
  }

  private static int[] widths(int columns) {
    int[] widths = new int[columns];
    Arrays.fill(widths, 14);
    System.arraycopy(FIXED, 0, widths, 0, FIXED.length);
    return widths;
  }

  private String legend() {
    List<String> signs = new ArrayList<>();
    signs.add(Symbols.CRITICAL + " " + words.text("badge.critical"));
    for (Verdict verdict : Verdict.values()) {
      signs.add(Symbols.of(verdict) + " " + words.verdict(verdict));
    }
    return audit.checklistName() + " · " + String.join("   ", signs);
  }

  /** What each criterion asks, above its id. */
  private void titles() {
    int before = heads().size() - audit.checklist().criteria().size();
    for (int i = 0; i < before; i++) {
      grid.skip();
    }
    for (Criterion criterion : audit.checklist().criteria()) {
      grid.text(words.phrase(criterion.title()).text(), audit.looks().small);
    }
    grid.newRow();
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    for (String key :
        List.of(
            "col.id",
            "col.name",
            "col.area",
            "col.people",
            "col.score",
            "col.low",
            "col.high",
            "col.rating",
            "col.coverage",
            "col.gaps",
            "col.critical",
            "xlsx.way")) {
      heads.add(words.text(key));
    }
    audit.checklist().criteria().forEach(criterion -> heads.add(criterion.id()));
    return heads;
  }

  private void unit(UnitResult unit) {
    grid.text(unit.id()).text(audit.name(unit)).text(audit.area(unit));
    grid.people(unit, audit.checklist());
    grid.down(unit.scores().score()).down(unit.scores().low()).up(unit.scores().high());
    grid.text(Symbols.of(unit.rating()) + " " + words.rating(unit.rating()));
    grid.down(unit.scores().coverage()).count(unit.gaps().size());
    grid.count(unit.gaps().stream().filter(Gap::critical).count());
    grid.text(way(unit), audit.looks().line);
    for (Criterion criterion : audit.checklist().criteria()) {
      Verdict verdict = unit.verdicts().getOrDefault(criterion.id(), Verdict.UNKNOWN);
      boolean critical = criterion.critical() && verdict == Verdict.NOT_MET;
      grid.text(critical ? Symbols.CRITICAL : Symbols.of(verdict), audit.looks().centre);
    }
    grid.newRow();
  }

  private String way(UnitResult unit) {
    return unit.wayUpBlocked()
        ? words.text("way.blocked")
        : WayUp.of(unit, words).map(WayUp::inFull).orElse("");
  }

  private void colour(int first, int last, int from, int to) {
    SheetConditionalFormatting formatting = grid.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] verdicts = {new CellRangeAddress(first, last, from, to)};
    sign(formatting, verdicts, Symbols.CRITICAL, Looks.WHITE, Looks.CRITICAL);
    sign(formatting, verdicts, Symbols.of(Verdict.NOT_MET), Looks.INK, 0xD3DAE2);
    sign(formatting, verdicts, Symbols.of(Verdict.PARTLY), Looks.INK, 0xECEEF1);
    CellRangeAddress[] ratings = {new CellRangeAddress(first, last, RATING, RATING)};
    for (Rating rating : Rating.values()) {
      int[] tint = Looks.tint(rating);
      sign(formatting, ratings, Symbols.of(rating) + " " + words.rating(rating), tint[0], tint[1]);
    }
  }

  private static void sign(
      SheetConditionalFormatting formatting,
      CellRangeAddress[] range,
      String text,
      int ink,
      int ground) {
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(
            ComparisonOperator.EQUAL, "\"" + text.replace("\"", "\"\"") + "\"");
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(Looks.colour(ground));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    FontFormatting font = rule.createFontFormatting();
    font.setFontColor(Looks.colour(ink));
    formatting.addConditionalFormatting(range, rule);
  }
}
