package org.pmaudit.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Result;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Step;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** What the audits come to, with charts that spreadsheet programs draw themselves. */
final class SummarySheet {

  private static final int RECURRING = 15;

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
    figures(audit);
    grid.newRow();
    int charts = grid.at();
    CellRangeAddress ratings =
        Headline.isOne(audit) ? principles(audit, number) : ratings(audit, number);
    grid.newRow();
    if (Headline.isOne(audit)) {
      Charts.principles(sheet, ratings, charts, words);
      wayUp(audit.units().get(0));
    } else {
      Charts.ratings(sheet, ratings, charts, words);
      CellRangeAddress principles = principles(audit, number);
      Charts.principles(sheet, principles, charts + 18, words);
      grid.newRow();
    }
    areas(audit, number);
    grid.newRow();
    recurring(audit, number);
    while (grid.at() < charts + 38) {
      grid.newRow();
    }
  }

  private void figures(Audit audit) {
    Summary summary = audit.summary();
    boolean one = Headline.isOne(audit);
    Scores scores = one ? audit.units().get(0).scores() : summary.mean();
    Rating rating =
        one ? audit.units().get(0).rating() : summary.band().orElse(Rating.INSUFFICIENT_DATA);
    grid.text(words.text("col.rating"), looks.strong);
    grid.text(Symbols.of(rating) + " " + words.rating(rating), looks.rating(rating)).newRow();
    grid.text(words.text("col.score"), looks.strong).down(scores.score()).newRow();
    grid.text(words.text("col.low"), looks.strong).down(scores.low()).newRow();
    grid.text(words.text("col.high"), looks.strong).up(scores.high()).newRow();
    grid.text(words.text("col.coverage"), looks.strong).down(scores.coverage()).newRow();
    if (!one) {
      grid.text(words.text("xlsx.weighted"), looks.strong).down(summary.weighted()).newRow();
    }
    grid.text(words.capital(words.units(audit.checklist().unit())), looks.strong);
    grid.count(summary.units()).newRow();
    grid.text(words.text("col.rated"), looks.strong).count(summary.ranked()).newRow();
    grid.text(words.text("col.with_critical"), looks.strong);
    grid.count(summary.critical().units()).newRow();
    grid.text(words.text("people." + audit.checklist().unit().word()), looks.strong);
    grid.count(summary.people()).newRow();
    grid.text(words.text("xlsx.people_unknown"), looks.strong);
    grid.count(summary.peopleUnknown()).newRow();
  }

  private CellRangeAddress ratings(Audit audit, int number) {
    grid.head(
        List.of(
            words.text("col.rating"),
            words.capital(words.units(audit.checklist().unit())),
            words.text("col.people"),
            words.text("xlsx.people_unknown")));
    int first = grid.at();
    for (Map.Entry<Rating, Headcount> entry : audit.summary().ratings().entrySet()) {
      grid.text(Symbols.of(entry.getKey()) + " " + words.rating(entry.getKey()));
      grid.count(entry.getValue().units()).count(entry.getValue().people());
      grid.count(entry.getValue().peopleUnknown()).newRow();
    }
    grid.table("Ratings" + number);
    return new CellRangeAddress(first, grid.at() - 1, 0, 1);
  }

  private CellRangeAddress principles(Audit audit, int number) {
    grid.head(heads("col.principle", audit));
    int first = grid.at();
    for (Map.Entry<Principle, GroupScores> entry : audit.summary().principles().entrySet()) {
      group(words.principle(entry.getKey()), entry.getValue());
    }
    grid.table("Principles" + number);
    return new CellRangeAddress(first, grid.at() - 1, 0, 1);
  }

  private void areas(Audit audit, int number) {
    List<String> heads = new ArrayList<>(heads("col.areas", audit));
    heads.add(words.text("card.guidance"));
    heads.add(words.text("card.contact"));
    grid.line(words.text("notice.strong") + " " + words.text("notice.rest"), looks.strong);
    grid.head(heads);
    for (AreaCard area : AreaCard.of(audit, words)) {
      cells(area.title().text(), area.scores());
      grid.text(String.join("; ", area.guidance())).text(String.join(", ", area.contacts()));
      grid.newRow();
    }
    grid.table("Areas" + number);
  }

  private List<String> heads(String first, Audit audit) {
    return List.of(
        words.text(first),
        words.text("col.score"),
        words.text("col.low"),
        words.text("col.high"),
        words.text("col.coverage"),
        words.text("principles.col.with", words.units(audit.checklist().unit())),
        words.text("col.people"));
  }

  private void group(String name, GroupScores group) {
    cells(name, group);
    grid.newRow();
  }

  private void cells(String name, GroupScores group) {
    Scores scores = group.scores();
    grid.text(name).down(scores.score()).down(scores.low()).up(scores.high());
    grid.down(scores.coverage()).count(group.gaps().units()).count(group.gaps().people());
  }

  private void recurring(Audit audit, int number) {
    grid.line(words.text("recurring.head"), looks.heading);
    grid.head(
        List.of(
            words.text("col.gap"),
            words.text("col.criterion"),
            words.text("col.critical"),
            words.capital(words.units(audit.checklist().unit())),
            words.text("col.people"),
            words.text("col.gain")));
    for (RecurringGap gap : RecurringGap.of(audit).stream().limit(RECURRING).toList()) {
      grid.text(words.phrase(gap.criterion().gap().orElse(gap.criterion().title())).text());
      grid.text(gap.criterion().id());
      grid.text(gap.criterion().critical() ? Symbols.CRITICAL : "", looks.centre);
      grid.count(gap.summary().gaps()).count(gap.summary().people());
      grid.gain(gap.summary().gain()).newRow();
    }
    grid.table("Recurring" + number);
    grid.newRow();
  }

  private void wayUp(UnitResult unit) {
    Optional<WayUp> way = WayUp.of(unit, words);
    if (way.isEmpty()) {
      return;
    }
    grid.line(way.get().head(), looks.heading);
    for (Step step : unit.wayUp()) {
      grid.text(step.criterion()).down(Optional.of(step.score()));
      grid.text(words.rating(step.rating())).newRow();
    }
    grid.newRow();
  }
}
