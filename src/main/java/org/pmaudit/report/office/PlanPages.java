package org.pmaudit.report.office;

import java.util.Optional;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.GapCard;
import org.pmaudit.report.words.Symbols;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.UnitResult;

/** The improvement plan: what to do is there; who, by when and how far is to be filled in. */
final class PlanPages {

  private static final int PAPER = 0xFFFBE6;

  private final PaperAudit page;
  private final CarriedGaps carried;
  private final Words words;

  PlanPages(PaperAudit page, CarriedGaps carried) {
    this.page = page;
    this.carried = carried;
    this.words = page.words();
  }

  void write() {
    page.paper().heading(words.text("docx.plan")).onNewPage();
    page.paper().note().text(words.text("docx.plan.why"));
    PaperTable table =
        page.paper()
            .table(
                page.heads("col.gap", "col.do", "col.verify", "col.owner", "col.due", "col.status"),
                2150,
                2500,
                1900,
                1150,
                1000,
                938);
    if (page.isInFull()) {
      page.audit().units().forEach(unit -> unit(table, unit));
    } else {
      RecurringGap.of(page.audit()).forEach(gap -> recurring(table, gap));
    }
  }

  private void unit(PaperTable table, UnitResult unit) {
    for (GapCard card : page.cards().gaps(unit)) {
      String where = page.isOne() ? "" : PaperAudit.name(unit) + " · ";
      planned(table, card.criterion(), card.gap().critical(), where + card.criterion().id());
      Optional<CarriedGaps.Agreed> agreed = carried.of(unit.id(), card.criterion().id());
      table.cell().text(agreed.map(CarriedGaps.Agreed::owner).orElse(""));
      table.fill(PAPER).cell().text(agreed.map(CarriedGaps.Agreed::due).orElse(""));
      table.fill(PAPER).cell().text(agreed.map(one -> one.status(words)).orElse(""));
      table.fill(PAPER);
    }
  }

  private void recurring(PaperTable table, RecurringGap gap) {
    CriterionCard card = page.cards().criterion(gap.criterion());
    String where = page.units(gap.summary().gaps()) + " · " + card.id();
    planned(table, card, gap.criterion().critical(), where);
    for (int i = 0; i < 3; i++) {
      table.cell();
      table.fill(PAPER);
    }
  }

  private void planned(PaperTable table, CriterionCard card, boolean critical, String where) {
    Line title = table.row().cell();
    if (critical) {
      title.strong(Symbols.CRITICAL + " ");
    }
    title.text(card.title());
    table.more().soft(where);
    table.cell().text(card.todo());
    Line verify = table.cell();
    card.verification().ifPresent(verify::text);
  }
}
