package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Printed;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Step;
import org.pmaudit.result.UnitResult;

/** All gaps as tables: each gap of each unit, or of many units each criterion with a gap. */
final class GapPages {

  private final PaperAudit page;
  private final Paper paper;
  private final Words words;
  private final Cards cards;

  GapPages(PaperAudit page) {
    this.page = page;
    this.paper = page.paper();
    this.words = page.words();
    this.cards = page.cards();
  }

  void write() {
    if (page.isOne()) {
      UnitResult unit = page.audit().units().get(0);
      paper.heading(words.text("xlsx.way"));
      wayUp(unit);
      paper.heading(words.text("docx.all"));
      gaps(unit);
      return;
    }
    paper.heading(words.text("docx.all"));
    if (page.isInFull()) {
      page.audit().units().forEach(this::unit);
    } else {
      recurring();
      new UnitPages(page).write();
    }
  }

  private void wayUp(UnitResult unit) {
    if (unit.wayUp().isEmpty()) {
      paper.note().text(words.text(unit.wayUpBlocked() ? "way.none" : "way.empty"));
      return;
    }
    paper.note().text(words.text("way.why"));
    PaperTable table =
        paper.table(
            page.heads("col.gap", "col.do", "way.after", "col.rating"), 3300, 3838, 1100, 1400);
    for (Step step : unit.wayUp()) {
      CriterionCard card = cards.criterion(step.criterion());
      table.row().cell().strong(card.title());
      table.more().soft(card.id());
      table.cell().text(card.todo());
      table.number().strong(words.down(step.score()));
      table.cell().text(Symbols.of(step.rating()) + " " + words.rating(step.rating()));
    }
  }

  private void unit(UnitResult unit) {
    paper.line("Heading2").text(PaperAudit.name(unit));
    paper
        .note()
        .text(Symbols.of(unit.rating()) + " " + words.rating(unit.rating()) + ". ")
        .text(
            words.text(
                "unit.line",
                words.down(unit.scores().score()),
                words.range(unit.scores()),
                words.percent(unit.scores().coverage())))
        .text(" " + page.wayUp(unit));
    unit.scoreAfterWaivers()
        .ifPresent(score -> paper.note().text(words.text("score.waived", words.down(score))));
    gaps(unit);
  }

  private void gaps(UnitResult unit) {
    if (unit.gaps().isEmpty()) {
      paper.text().text(words.text("unit.no_gaps"));
      return;
    }
    page.notice();
    PaperTable table =
        paper.table(
            page.heads("col.verdict", "col.gap", "col.do", "col.points"), 1350, 3550, 3838, 900);
    for (GapCard card : cards.gaps(unit)) {
      gap(table, card);
    }
  }

  private void gap(PaperTable table, GapCard card) {
    Line verdict = table.row().cell();
    if (card.gap().critical()) {
      verdict.styled("Critical", " " + Symbols.CRITICAL + " " + words.text("critical") + " ");
    } else {
      verdict.text(Symbols.of(card.gap()) + " " + words.verdict(card.gap().verdict()));
    }
    card.gap()
        .baseline()
        .ifPresent(label -> table.more().soft(words.text("baseline." + label.word())));
    CriterionCard criterion = card.criterion();
    table.cell().strong(criterion.title());
    table.more().soft(criterion.id() + " · " + criterion.principle());
    card.found()
        .forEach(
            found -> table.more().label(words.text("card.found")).text(found.saidWithPlace(words)));
    criterion.why().ifPresent(why -> table.more().label(words.text("card.why")).text(why));
    card.waiver().ifPresent(waiver -> table.more().strong(waiver));
    table.cell().text(criterion.markedTodo());
    about(table, criterion);
    table.number().text(card.points());
  }

  /** How to check it, where it comes from, and whom to ask. */
  private void about(PaperTable table, CriterionCard card) {
    card.verification().ifPresent(how -> table.more().label(words.text("card.verify")).text(how));
    table
        .more()
        .label(words.text("card.source"))
        .text(words.isolated(card.source()) + " (" + card.sourceNote() + ")");
    if (!card.contacts().isEmpty()) {
      table.more().label(words.text("card.contact")).text(String.join(", ", card.contacts()));
    }
  }

  private void recurring() {
    List<RecurringGap> gaps = RecurringGap.of(page.audit());
    if (gaps.isEmpty()) {
      paper.text().text(words.text("recurring.none"));
      return;
    }
    page.notice();
    String units = words.capital(words.units(page.audit().checklist().unit()));
    List<String> heads =
        List.of(
            words.text("col.gap"),
            words.text("col.do"),
            units,
            words.text("col.people"),
            words.text("col.points"));
    PaperTable table = paper.table(heads, 3200, 3538, 900, 1100, 900);
    for (RecurringGap gap : gaps) {
      recurring(table, gap);
    }
  }

  private void recurring(PaperTable table, RecurringGap gap) {
    CriterionCard card = cards.criterion(gap.criterion());
    Line title = table.row().cell();
    if (gap.criterion().critical()) {
      title
          .styled("Critical", " " + Symbols.CRITICAL + " " + words.text("critical") + " ")
          .text(" ");
    }
    title.strong(card.title());
    table.more().soft(card.id() + " · " + card.principle());
    card.why().ifPresent(why -> table.more().label(words.text("card.why")).text(why));
    table.cell().text(card.markedTodo());
    about(table, card);
    table.number().strong(words.number(gap.summary().gaps()));
    table
        .more()
        .atEnd()
        .soft(words.text("recurring.split", gap.summary().notMet(), gap.summary().partly()));
    table.number().text(words.number(gap.summary().people()));
    table.number().text(gap.summary().gain().map(words::gain).orElse(Printed.NONE));
  }
}
