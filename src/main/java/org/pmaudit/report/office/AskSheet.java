package org.pmaudit.report.office;

import java.util.List;
import java.util.Optional;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/** What to ask next: the open questions of each unit, weightiest first. */
final class AskSheet {

  private final AuditSheets audit;
  private final Words words;
  private final Grid grid;

  AskSheet(AuditSheets audit) {
    this.audit = audit;
    this.words = audit.words();
    this.grid = audit.sheet("xlsx.ask");
  }

  void write() {
    grid.widths(12, 24, 14, 8, 13, 56, 12, 44, 44, 30);
    grid.line(words.text("ask.why"), audit.looks().note);
    grid.head(
        List.of(
                "col.id",
                "col.name",
                "col.area",
                "col.order",
                "col.criterion",
                "col.question",
                "col.share",
                "col.needed",
                "col.verify",
                "xlsx.answer")
            .stream()
            .map(words::text)
            .toList());
    int first = grid.at();
    audit.audit().units().forEach(this::unit);
    grid.table(audit.table("Ask"));
    grid.sheet().createFreezePane(2, first);
  }

  private void unit(UnitResult unit) {
    List<AskCard> cards = audit.cards().questions(unit);
    for (int i = 0; i < cards.size(); i++) {
      AskCard card = cards.get(i);
      UnknownCriterion open = unit.unknown().get(i);
      grid.text(unit.id()).text(audit.name(unit)).text(audit.area(unit)).count(card.order());
      grid.text(card.criterion().id()).text(AuditSheets.questions(card.criterion()));
      grid.down(Optional.of(open.share())).text(card.criterion().requirement().text());
      grid.text(card.criterion().verification().map(Object::toString).orElse(""));
      grid.text("", audit.looks().writable).newRow();
    }
  }
}
