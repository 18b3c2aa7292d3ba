package org.pmaudit.report.office;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Step;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** What the audits come to, with charts that spreadsheet programs draw themselves. */
final class SummarySheet {

  private final Result result;
  private final Words words;
  private final Looks looks;
  private final XSSFSheet sheet;
  private final Grid grid;

  SummarySheet(Book book, Result result) {
    this.result = result;
    this.words = book.words();
    this.looks = book.looks();
    this.sheet = book.sheet(words.text("xlsx.summary"));
    this.grid = book.grid(sheet);
  }

  void write() {
    grid.widths(60, 14, 12, 12, 12, 14, 14, 60, 40);
    grid.line(Strip.of(result, words), looks.strong);
    grid.line(words.text("title") + " · " + words.date(result.asOf()), looks.note);
    int number = 1;
    for (Audit audit : result.audits()) {
      audit(audit, number++);
    }
  }

  private void audit(Audit audit, int number) {
    Headline headline = new Headline(audit, words);
    String checklist = words.phrase(audit.checklist().title()) + " " + audit.checklist().version();
    grid.tall(26).line(headline.title(), looks.title).line(checklist, looks.note);
    headline.lead().forEach(sentence -> grid.line(sentence, looks.note));
    grid.newRow();
    int top = grid.at();
    figures(audit);
    grid.leaveTo(top + Charts.ROWS + 1);
    SummaryTables tables = new SummaryTables(grid, looks, words, audit, number);
    Charts charts = new Charts(sheet, words, top);
    if (Headline.isOne(audit)) {
      charts.principles(Charts.Span.LEFT, tables.principles(), "xlsx.chart.principle");
      wayUp(audit, number);
    } else {
      charts.ratings(tables.ratings());
      charts.principles(Charts.Span.RIGHT, tables.principles(), "xlsx.chart.principles");
    }
    tables.areas();
    tables.gaps();
  }

  private void figures(Audit audit) {
    Summary summary = audit.summary();
    boolean one = Headline.isOne(audit);
    Scores scores = one ? audit.units().get(0).scores() : summary.mean();
    Rating rating =
        one ? audit.units().get(0).rating() : summary.band().orElse(Rating.INSUFFICIENT_DATA);
    named("col.rating");
    grid.text(Symbols.of(rating) + " " + words.rating(rating), looks.rating(rating)).newRow();
    named("col.score").down(scores.score()).newRow();
    named("col.low").down(scores.low()).newRow();
    named("col.high").up(scores.high()).newRow();
    named("col.coverage").down(scores.coverage()).newRow();
    if (one) {
      ofOne(audit.units().get(0));
    } else {
      ofMany(audit);
    }
    named("people." + audit.checklist().unit().word()).count(summary.people()).newRow();
    if (!one) {
      named("xlsx.people_unknown").count(summary.peopleUnknown()).newRow();
    }
  }

  private Grid named(String key) {
    return grid.text(words.text(key), looks.strong);
  }

  private void ofOne(UnitResult unit) {
    if (unit.scoreAfterWaivers().isPresent()) {
      named("xlsx.after_waivers").down(unit.scoreAfterWaivers()).newRow();
    }
    named("col.gaps").count(unit.gaps().size()).newRow();
    named("col.ask").count(unit.unknown().size()).newRow();
  }

  private void ofMany(Audit audit) {
    Summary summary = audit.summary();
    named("xlsx.weighted").down(summary.weighted()).newRow();
    grid.text(words.capital(words.units(audit.checklist().unit())), looks.strong);
    grid.count(summary.units()).newRow();
    named("col.rated").count(summary.ranked()).newRow();
    named("col.with_critical").count(summary.critical().units()).newRow();
  }

  private void wayUp(Audit audit, int number) {
    UnitResult unit = audit.units().get(0);
    Optional<WayUp> way = WayUp.of(unit, words);
    if (way.isEmpty()) {
      grid.line(words.text(unit.wayUpBlocked() ? "way.none" : "way.empty"), looks.note).newRow();
      return;
    }
    Cards cards = new Cards(audit, words);
    grid.line(way.get().head(), looks.heading);
    grid.head(
        List.of("col.gap", "col.criterion", "way.after", "col.rating").stream()
            .map(words::text)
            .toList());
    for (Step step : unit.wayUp()) {
      grid.text(cards.criterion(step.criterion()).title().text()).text(step.criterion());
      grid.down(Optional.of(step.score()));
      grid.text(Symbols.of(step.rating()) + " " + words.rating(step.rating())).newRow();
    }
    grid.table("WayUp" + number);
    grid.newRow();
  }
}
