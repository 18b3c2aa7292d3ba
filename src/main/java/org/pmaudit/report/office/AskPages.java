package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.OpenQuestions;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;

/** What to ask on the next visit, weightiest first, with space for the answers. */
final class AskPages {

  private final PaperAudit page;
  private final Words words;

  AskPages(PaperAudit page) {
    this.page = page;
    this.words = page.words();
  }

  void write() {
    page.paper().heading(words.text("ask.head"));
    List<OpenQuestions> open = OpenQuestions.of(page.audit(), page.cards());
    if (open.isEmpty()) {
      page.paper().text().text(words.text("ask.none"));
    } else if (page.isInFull()) {
      page.paper().note().text(words.text("ask.why"));
      page.audit().units().forEach(this::unit);
    } else {
      many(open);
    }
  }

  private void unit(UnitResult unit) {
    if (unit.unknown().isEmpty()) {
      return;
    }
    if (!page.isOne()) {
      page.paper().line("Heading2").text(PaperAudit.name(unit));
    }
    PaperTable table =
        page.paper()
            .table(
                page.heads("col.question", "col.verify", "col.share", "xlsx.answer"),
                3600,
                3038,
                1100,
                1900);
    for (AskCard card : page.cards().questions(unit)) {
      table.row().cell().text(PaperAudit.questions(card));
      table.more().soft(card.criterion().id());
      Line verify = table.cell();
      card.criterion().verification().ifPresent(verify::text);
      table.number().text(card.share());
      table.cell();
    }
  }

  private void many(List<OpenQuestions> open) {
    String kinds = words.units(page.audit().checklist().unit());
    page.paper().note().text(words.text("docx.ask", kinds));
    PaperTable table =
        page.paper()
            .table(
                List.of(words.text("col.question"), words.text("col.verify"), words.capital(kinds)),
                4200,
                3938,
                1500);
    for (OpenQuestions one : open) {
      table.row().cell().text(PaperAudit.questions(one.criterion()));
      table.more().soft(one.criterion().id());
      Line verify = table.cell();
      one.criterion().verification().ifPresent(verify::text);
      table.number().text(words.number(one.units()));
    }
  }
}
