package org.pmaudit.report.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.OpenQuestions;
import org.pmaudit.report.view.Shortened;
import org.pmaudit.report.view.Strip;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** The page that is read where only one is: rating, range, and what to do first. */
final class FirstPage {

  private static final int GAPS = 5;

  /** Lengths that keep all of it on one page; the tables after it have the texts in full. */
  private static final int LINE = 110;

  private static final int TITLE = 100;
  private static final int ACTION = 200;
  private static final int LEAD = 240;
  private static final int NAME = 40;
  private static final int QUESTION = 170;

  /** How many units to visit and questions to ask it names. */
  private static final int VISITS = 3;

  private final PaperAudit page;
  private final Paper paper;
  private final Words words;
  private final Audit audit;
  private final Summary summary;

  FirstPage(PaperAudit page) {
    this.page = page;
    this.paper = page.paper();
    this.words = page.words();
    this.audit = page.audit();
    this.summary = audit.summary();
  }

  /** Begins the document or, after the audit before it, a new page. */
  void write(boolean isFirst) {
    Line strip = paper.line("Boxed");
    (isFirst ? strip : strip.onNewPage())
        .strong(Strip.level(page.result(), words))
        .text(" " + Strip.rule(page.result(), words));
    paper
        .line("Kicker")
        .text(
            words.text("title")
                + " · "
                + Shortened.to(LINE, page.files() + " · " + page.checklistName())
                + " · "
                + words.date(page.result().asOf()));
    Headline headline = new Headline(audit, words);
    paper.line("Title").text(headline.title());
    lead(headline);
    figures();
    five();
    next();
  }

  private void lead(Headline headline) {
    String said = Shortened.to(LEAD, String.join(" ", headline.lead()));
    if (page.isOne()) {
      paper.line("Subtitle").strong(Shortened.to(LINE, PaperAudit.name(one()))).text(" " + said);
    } else if (!said.isEmpty()) {
      paper.line("Subtitle").text(said);
    }
  }

  private UnitResult one() {
    return audit.units().get(0);
  }

  private void figures() {
    Scores scores = page.isOne() ? one().scores() : summary.mean();
    Rating rating = page.isOne() ? one().rating() : summary.band().orElse(Rating.INSUFFICIENT_DATA);
    PaperTable facts = paper.columns(2438, 2200, 2500, 2500);
    facts.cell("Figure").text(words.down(scores.score()));
    facts.more().soft(words.text("score.of"));
    facts.cell("Figure").styled("Rating", Symbols.of(rating) + " " + words.rating(rating));
    facts.fill(Looks.tint(rating)[1]);
    if (page.isOne() && !one().cappedBy().isEmpty()) {
      facts.more().soft(words.text("units.capped"));
    }
    facts.cell().strong(words.text("range.head", words.range(scores)));
    facts.more().soft(words.text("range.why"));
    facts.cell().strong(words.text("coverage.head", words.percent(scores.coverage())));
    facts.more().soft(basis());
    if (page.isOne()) {
      waived();
    } else {
      ratings();
    }
  }

  private String basis() {
    return page.isOne()
        ? words.labelled(
            words.text("xlsx.checklist"), words.count("n.criteria", one().verdicts().size()))
        : words.text("score.mean", page.units(summary.ranked()));
  }

  private void waived() {
    one()
        .scoreAfterWaivers()
        .ifPresent(score -> paper.note().text(words.text("score.waived", words.down(score))));
  }

  private void ratings() {
    Line line = paper.note();
    line.text(
        summary.ratings().entrySet().stream()
            .filter(entry -> entry.getKey().isBand() || entry.getValue().units() > 0)
            .map(this::rating)
            .collect(Collectors.joining(" · ")));
  }

  private String rating(Map.Entry<Rating, Headcount> entry) {
    return Symbols.of(entry.getKey())
        + " "
        + words.rating(entry.getKey())
        + " "
        + words.number(entry.getValue().units());
  }

  private void five() {
    paper.heading(words.text("docx.five"));
    boolean none = page.isOne() ? one().gaps().isEmpty() : RecurringGap.of(audit).isEmpty();
    if (none) {
      paper.text().text(words.text(page.isOne() ? "unit.no_gaps" : "recurring.none"));
      return;
    }
    PaperTable table =
        paper.table(page.heads("col.gap", "col.do", "col.contact"), 3300, 3338, 3000);
    if (page.isOne()) {
      open().stream().limit(GAPS).forEach(card -> gap(table, card));
    } else {
      RecurringGap.of(audit).stream().limit(GAPS).forEach(gap -> gap(table, gap));
    }
    page.notice();
  }

  /** Where to go or what to close first, and what to ask. */
  private void next() {
    if (!page.isOne()) {
      visits();
    } else if (!page.wayUp(one()).isEmpty()) {
      paper.text().text(Shortened.to(LEAD, page.wayUp(one())));
    }
    questions();
  }

  /** The worst units, and what brings each to the next rating. */
  private void visits() {
    List<UnitResult> worst =
        audit.units().stream()
            .filter(unit -> unit.isRanked() && !unit.gaps().isEmpty())
            .limit(VISITS)
            .toList();
    if (!worst.isEmpty()) {
      paper.line("Heading2").text(words.text("text.first"));
    }
    for (UnitResult unit : worst) {
      Line line = paper.text().strong(words.isolated(Shortened.to(NAME, PaperAudit.name(unit))));
      line.text(" (" + words.down(unit.scores().score()) + ")");
      WayUp.of(unit, words).ifPresent(way -> line.text(" → " + way.inShort()));
    }
  }

  /** The questions that weigh most among those left open. */
  private void questions() {
    List<OpenQuestions> open = OpenQuestions.of(audit, page.cards());
    if (!open.isEmpty()) {
      paper.line("Heading2").text(words.text("ask.head"));
    }
    for (OpenQuestions one : open.subList(0, Math.min(VISITS, open.size()))) {
      paper
          .text()
          .text(Shortened.to(QUESTION, one.criterion().asked()) + " ")
          .soft(one.criterion().id());
    }
  }

  /** Gaps that nobody accepted first. */
  private List<GapCard> open() {
    return page.cards().gaps(one()).stream()
        .sorted(Comparator.comparing(card -> card.gap().isWaived()))
        .toList();
  }

  private void gap(PaperTable table, GapCard card) {
    Line line = table.row().cell();
    badge(line, card.gap().critical());
    told(table, line, card.criterion(), words.text("col.points") + " " + card.points());
  }

  private void gap(PaperTable table, RecurringGap gap) {
    Line line = table.row().cell();
    badge(line, gap.criterion().critical());
    told(
        table,
        line,
        page.cards().criterion(gap.criterion()),
        page.units(gap.summary().gaps()) + " · " + words.people(gap.summary().people()));
  }

  private void badge(Line line, boolean critical) {
    if (critical) {
      line.styled("Critical", " " + Symbols.CRITICAL + " " + words.text("critical") + " ")
          .text(" ");
    }
  }

  private void told(PaperTable table, Line line, CriterionCard card, String worth) {
    line.strong(Shortened.to(TITLE, card.title().text()));
    table.more().soft(words.isolated(card.id()) + " · " + worth);
    table.cell().text(Shortened.to(ACTION, card.todo().text()));
    Line first = table.cell();
    for (int i = 0; i < card.contacts().size(); i++) {
      (i == 0 ? first : table.more()).text(card.contacts().get(i));
    }
  }
}
