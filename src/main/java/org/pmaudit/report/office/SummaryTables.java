package org.pmaudit.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Scores;

/** The tables of one audit on the summary: ratings, principles, areas, the first gaps. */
final class SummaryTables {

  private static final int GAPS = 15;

  private final Grid grid;
  private final Looks looks;
  private final Words words;
  private final Audit audit;
  private final int number;
  private final boolean one;

  SummaryTables(Grid grid, Looks looks, Words words, Audit audit, int number) {
    this.grid = grid;
    this.looks = looks;
    this.words = words;
    this.audit = audit;
    this.number = number;
    this.one = Headline.isOne(audit);
  }

  /** Writes the counts of ratings; where their names and numbers stand. */
  CellRangeAddress ratings() {
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
    return written("Ratings", first);
  }

  /** Writes the scores by principle; where their names and numbers stand. */
  CellRangeAddress principles() {
    grid.head(heads("col.principle"));
    int first = grid.at();
    for (Map.Entry<Principle, GroupScores> entry : audit.summary().principles().entrySet()) {
      cells(words.principle(entry.getKey()), entry.getValue());
      grid.newRow();
    }
    return written("Principles", first);
  }

  private CellRangeAddress written(String name, int first) {
    grid.table(name + number);
    CellRangeAddress written = new CellRangeAddress(first, grid.at() - 1, 0, 1);
    grid.newRow();
    return written;
  }

  /** Writes the scores by protection area, with guidance and contacts. */
  void areas() {
    List<String> heads = new ArrayList<>(heads("col.areas"));
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
    grid.newRow();
  }

  private List<String> heads(String first) {
    List<String> heads = new ArrayList<>();
    for (String key : List.of(first, "col.score", "col.low", "col.high", "col.coverage")) {
      heads.add(words.text(key));
    }
    String units = words.units(audit.checklist().unit());
    heads.add(
        one ? words.text("xlsx.has_gap") : words.capital(words.text("principles.col.with", units)));
    heads.add(words.text("col.people"));
    return heads;
  }

  private void cells(String name, GroupScores group) {
    Scores scores = group.scores();
    grid.text(name).down(scores.score()).down(scores.low()).up(scores.high());
    grid.down(scores.coverage());
    if (one) {
      grid.text(words.text(group.gaps().units() > 0 ? "yes" : "no"));
    } else {
      grid.count(group.gaps().units());
    }
    grid.count(group.gaps().people());
  }

  /** Writes the gaps that matter most: the first of one unit, or those that recur in many. */
  void gaps() {
    grid.line(words.text(one ? "docx.five" : "recurring.head"), looks.heading);
    List<String> heads = new ArrayList<>();
    for (String key : List.of("col.gap", "col.criterion", "col.critical", "col.gain")) {
      heads.add(words.text(key));
    }
    if (!one) {
      heads.add(words.capital(words.units(audit.checklist().unit())));
      heads.add(words.text("col.people"));
    }
    grid.head(heads);
    if (one) {
      new Cards(audit, words).gaps(audit.units().get(0)).stream().limit(GAPS).forEach(this::gap);
    } else {
      RecurringGap.of(audit).stream().limit(GAPS).forEach(this::gap);
    }
    grid.table("Recurring" + number);
    grid.newRow();
  }

  private void gap(GapCard card) {
    grid.text(card.criterion().title().text()).text(card.criterion().id());
    grid.text(card.gap().critical() ? Symbols.CRITICAL : "", looks.centre);
    grid.gain(Optional.of(card.gap().points())).newRow();
  }

  private void gap(RecurringGap gap) {
    grid.text(words.phrase(gap.criterion().gap().orElse(gap.criterion().title())).text());
    grid.text(gap.criterion().id());
    grid.text(gap.criterion().critical() ? Symbols.CRITICAL : "", looks.centre);
    grid.gain(gap.summary().gain());
    grid.count(gap.summary().gaps()).count(gap.summary().people()).newRow();
  }
}
