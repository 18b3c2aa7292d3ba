package org.pmaudit.report.office;

import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.Places;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** What the sheets of one audit share. */
record AuditSheets(
    Book book, Result result, Audit audit, int number, Words words, Cards cards, Places places) {

  AuditSheets(Book book, Result result, Audit audit, int number) {
    this(
        book,
        result,
        audit,
        number,
        book.words(),
        new Cards(audit, book.words()),
        new Places(audit.summary()));
  }

  Checklist checklist() {
    return audit.checklist();
  }

  Looks looks() {
    return book.looks();
  }

  Grid sheet(String key) {
    return book.streamed(words.text(key));
  }

  /** The name of a table, different for each audit. */
  String table(String name) {
    return name + number;
  }

  String checklistName() {
    return words.phrase(checklist().title()) + " " + checklist().version();
  }

  String name(UnitResult unit) {
    return unit.name().orElse("");
  }

  String area(UnitResult unit) {
    return places.name(unit).orElse("");
  }

  String notice() {
    return words.text("notice.strong") + " " + words.text("notice.rest");
  }

  static String questions(CriterionCard card) {
    return card.asked();
  }

  static String areas(CriterionCard card) {
    return card.areas().stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
