package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.RecurringGap;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** What an audit comes to, in a line and a sentence. */
public final class Headline {

  private final Audit audit;
  private final Words words;

  public Headline(Audit audit, Words words) {
    this.audit = audit;
    this.words = words;
  }

  /** Whether the audit is told as one unit's. */
  public static boolean isOne(Audit audit) {
    return audit.summary().units() == 1 && audit.units().size() == 1;
  }

  public String title() {
    return isOne(audit) ? ofOne(audit.units().get(0)) : ofMany();
  }

  /** What the reader should know next, how the checklist departs from the published one first. */
  public List<String> lead() {
    List<String> lead = new ArrayList<>(Departures.inShort(audit.checklist(), words));
    lead.addAll(isOne(audit) ? leadOfOne(audit.units().get(0)) : leadOfMany());
    return lead;
  }

  private String ofMany() {
    Summary summary = audit.summary();
    Optional<Rating> band = summary.band();
    if (band.isEmpty()) {
      return nothing();
    }
    Headcount critical = summary.critical();
    String rating = words.capital(words.rating(band.get()));
    String all = words.units(audit.checklist().unit(), summary.units());
    if (critical.units() == 0) {
      return words.text("head.many.none", rating, all);
    }
    String key = critical.units() == 1 ? "head.many.one" : "head.many";
    return words.text(key, rating, critical.units(), all);
  }

  private String nothing() {
    List<CriterionSummary> criteria = audit.summary().criteria();
    long judged = criteria.stream().filter(one -> one.met() + one.gaps() > 0).count();
    return words.text("head.nothing", judged, words.count("n.criteria", criteria.size()));
  }

  private String ofOne(UnitResult unit) {
    if (unit.rating() == Rating.NOT_APPLICABLE) {
      return words.text("head.not_applicable");
    }
    if (!unit.isRanked()) {
      long known = unit.verdicts().values().stream().filter(Verdict::isKnown).count();
      return words.text("head.nothing", known, words.count("n.criteria", unit.verdicts().size()));
    }
    String rating = words.capital(words.rating(unit.rating()));
    if (unit.wayUpBlocked()) {
      return words.text("head.one.blocked", rating);
    }
    String gaps = words.count("n.gaps", unit.gaps().size());
    Optional<WayUp> way = WayUp.of(unit, words);
    if (way.isEmpty()) {
      return unit.gaps().isEmpty() && unit.unknown().isEmpty()
          ? words.text("head.one.met", rating)
          : words.text("head.one.plain", rating, gaps);
    }
    return words.text(
        "head.one",
        rating,
        words.count("n.gaps", unit.wayUp().size()),
        words.text("kind." + audit.checklist().unit().word()),
        words.rating(way.get().target()));
  }

  private List<String> leadOfMany() {
    Summary summary = audit.summary();
    if (summary.judged() == 0) {
      return List.of(command());
    }
    String top =
        RecurringGap.of(audit).stream()
            .findFirst()
            .map(gap -> gap.criterion().gap().orElse(gap.criterion().title()))
            .map(gap -> words.text("lead.many.top", words.phrase(gap).text()))
            .orElse("");
    Headcount critical = summary.critical();
    if (critical.units() == 0) {
      return top.isEmpty() ? List.of() : List.of(top);
    }
    Checklist checklist = audit.checklist();
    String where =
        words.text(
            words.form("lead.critical." + checklist.unit().word(), critical.units()),
            words.units(checklist.unit(), critical.units()),
            critical.people(),
            words.people(summary.people()));
    return List.of(where, top);
  }

  private List<String> leadOfOne(UnitResult unit) {
    if (!unit.isJudged()) {
      return List.of(command());
    }
    if (!unit.isRanked()) {
      return List.of();
    }
    Checklist checklist = audit.checklist();
    if (unit.hasCriticalGap()) {
      return List.of(words.text("lead.one.capped", words.rating(checklist.caps().criticalGap())));
    }
    return unit.wayUpBlocked()
        ? List.of(words.text("lead.one.unknown", words.rating(checklist.caps().criticalUnknown())))
        : List.of();
  }

  private String command() {
    return words.text(
        "lead.nothing", words.isolated("pmaudit map DATA -c " + audit.checklist().id()));
  }
}
