package org.pmaudit.report.office;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.view.WayUp;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/** What the pages of one audit share. */
record PaperAudit(Paper paper, Result result, Audit audit, Words words, Cards cards) {

  /** Up to so many units, each has its gaps in full; over it, each criterion has. */
  static final int MOST_IN_FULL = 20;

  PaperAudit(Paper paper, Result result, Audit audit) {
    this(paper, result, audit, paper.words(), new Cards(audit, paper.words()));
  }

  boolean isOne() {
    return Headline.isOne(audit);
  }

  boolean isInFull() {
    return audit.units().size() <= MOST_IN_FULL && audit.units().size() == audit.summary().units();
  }

  List<String> heads(String... keys) {
    return List.of(keys).stream().map(words::text).toList();
  }

  String checklistName() {
    return words.phrase(audit.checklist().title()) + " " + audit.checklist().version();
  }

  String files() {
    return result.inputs().size() <= 3
        ? result.inputs().stream().map(Input::name).collect(Collectors.joining(", "))
        : words.count("n.files", result.inputs().size());
  }

  String units(long number) {
    return words.units(audit.checklist().unit(), number);
  }

  /** The unit's name and id; the id alone where it has no other name. */
  static String name(UnitResult unit) {
    return unit.name()
        .filter(name -> !name.isBlank() && !name.equals(unit.id()))
        .map(name -> name + " (" + unit.id() + ")")
        .orElse(unit.id());
  }

  static String questions(AskCard card) {
    return questions(card.criterion());
  }

  static String questions(CriterionCard card) {
    return card.asked();
  }

  /** How to reach the next rating in one sentence, or why there is no way shown; may be empty. */
  String wayUp(UnitResult unit) {
    return WayUp.of(unit, words)
        .map(WayUp::sentence)
        .orElse(unit.wayUpBlocked() ? words.text("way.none") : "");
  }

  /** The warning that stands wherever a mailbox does. */
  void notice() {
    paper.line("Boxed").strong(words.text("notice.strong")).text(" " + words.text("notice.rest"));
  }
}
