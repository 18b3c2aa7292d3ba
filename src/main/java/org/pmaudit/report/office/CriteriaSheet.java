package org.pmaudit.report.office;

import java.util.List;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.CriterionSummary;

/** Every criterion: how it fared, and all that is told of it. */
final class CriteriaSheet {

  private final AuditSheets audit;
  private final Words words;
  private final Grid grid;

  CriteriaSheet(AuditSheets audit) {
    this.audit = audit;
    this.words = audit.words();
    this.grid = audit.sheet("xlsx.criteria");
  }

  void write() {
    grid.widths(13, 40, 40, 20, 30, 8, 9, 8, 8, 8, 8, 8, 10, 9, 36, 44, 44, 44, 44, 36, 36, 30);
    grid.line(audit.checklistName(), audit.looks().note);
    grid.line(audit.notice(), audit.looks().strong);
    grid.head(
        List.of(
                "col.criterion",
                "xlsx.requirement",
                "col.gap",
                "col.principle",
                "col.areas",
                "col.weight",
                "col.critical",
                "col.met",
                "col.partly",
                "col.not_met",
                "col.unknown",
                "col.not_applicable",
                "col.people",
                "col.gain",
                "col.needed",
                "col.why",
                "col.do",
                "col.verify",
                "col.question",
                "col.source",
                "card.guidance",
                "col.contact")
            .stream()
            .map(words::text)
            .toList());
    int first = grid.at();
    audit.audit().summary().criteria().forEach(this::criterion);
    grid.table(audit.table("Criteria"));
    grid.sheet().createFreezePane(1, first);
  }

  private void criterion(CriterionSummary summary) {
    CriterionCard card = audit.cards().criterion(summary.id());
    Criterion criterion = card.criterion();
    grid.text(card.id()).text(card.requirement().text()).text(card.title().text());
    grid.text(card.principle()).text(AuditSheets.areas(card)).count(criterion.weight());
    grid.text(words.text(criterion.critical() ? "yes" : "no"));
    grid.count(summary.met()).count(summary.partly()).count(summary.notMet());
    grid.count(summary.unknown()).count(summary.notApplicable()).count(summary.people());
    grid.gain(summary.gain()).text(String.join("; ", card.takes()));
    grid.text(card.why().map(Object::toString).orElse(""));
    grid.text(card.markedTodo());
    grid.text(card.verification().map(Object::toString).orElse(""));
    grid.text(AuditSheets.questions(card));
    grid.text(card.source() + " (" + card.sourceNote() + ")");
    grid.text(String.join("; ", card.guidance())).text(String.join(", ", card.contacts()));
    grid.newRow();
  }
}
