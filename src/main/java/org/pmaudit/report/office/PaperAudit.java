package org.pmaudit.report.office;

import java.util.List;
import java.util.stream.Collectors;
import org.pmaudit.report.view.AskCard;
import org.pmaudit.report.view.Cards;
import org.pmaudit.report.view.CriterionCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Input;
import org.pmaudit.result.Result;
import org.pmaudit.result.Step;
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
    return card.questions().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** How to reach the next rating in one sentence, or why there is no way shown; may be empty. */
  String wayUp(UnitResult unit) {
    if (unit.wayUp().isEmpty()) {
      return unit.wayUpBlocked() ? words.text("way.none") : "";
    }
    Step last = unit.wayUp().get(unit.wayUp().size() - 1);
    String gaps = words.count("n.gaps", unit.wayUp().size());
    String steps = unit.wayUp().stream().map(Step::criterion).collect(Collectors.joining(", "));
    return words.text("way.line", gaps, words.rating(last.rating())) + ": " + steps;
  }

  /** The warning that stands wherever a mailbox does. */
  void notice() {
    paper.line("Boxed").strong(words.text("notice.strong")).text(" " + words.text("notice.rest"));
  }
}
