package org.pmaudit.report.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.ColumnUse;
import org.pmaudit.result.Evidence;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Printed;
import org.pmaudit.result.UnitResult;
import org.pmaudit.result.UnknownCriterion;

/** Tells of the gaps and open questions of an audit, for every format the same. */
public final class Cards {

  private final Words words;
  private final Checklist checklist;
  private final Measured measured;
  private final Map<String, CriterionCard> criteria = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  public Cards(Audit audit, Words words) {
    this.words = words;
    this.checklist = audit.checklist();
    this.measured = new Measured(words, checklist);
    CriterionTexts texts = new CriterionTexts(checklist, words);
    checklist.criteria().forEach(one -> criteria.put(one.id(), texts.of(one)));
    for (ColumnUse use : audit.mapping()) {
      columns.merge(use.indicator(), use.column(), (one, other) -> one + "; " + other);
    }
  }

  /** The criterion with this id, which the checklist has. */
  public CriterionCard criterion(String id) {
    CriterionCard card = criteria.get(id);
    if (card == null) {
      throw new IllegalArgumentException("no criterion " + id);
    }
    return card;
  }

  public List<GapCard> gaps(UnitResult unit) {
    return unit.gaps().stream().map(gap -> gap(unit, gap)).toList();
  }

  public GapCard gap(UnitResult unit, Gap gap) {
    CriterionCard criterion = criterion(gap.criterion());
    return new GapCard(
        criterion,
        gap,
        badge(gap),
        found(gap),
        words.gain(gap.points()),
        unit.scores().score().map(score -> span(score, gap)).orElse(Printed.NONE),
        people(unit),
        gap.critical()
            ? Optional.of(words.text("card.cap", words.rating(checklist.caps().criticalGap())))
            : Optional.empty(),
        gap.waiver().map(this::waiver));
  }

  /** {@code critical gap}, or the verdict. */
  public String badge(Gap gap) {
    return words.text("badge." + (gap.critical() ? "critical" : gap.verdict().word()));
  }

  private String span(Fraction score, Gap gap) {
    return words.text("card.points", words.down(score), words.down(score.plus(gap.points())));
  }

  private Optional<String> people(UnitResult unit) {
    return words
        .peopleOf(unit, checklist)
        .map(people -> words.text("where." + checklist.unit().word(), people));
  }

  private String waiver(Gap.WaiverLabel waiver) {
    return words.text(
        waiver.inForce() ? "card.waived" : "card.waiver_expired",
        words.date(waiver.expires()),
        words.isolated(waiver.reason()),
        words.isolated(waiver.approvedBy()));
  }

  /** What was found, one entry for each indicator. */
  public List<Found> found(Gap gap) {
    return gap.evidence().stream().map(this::found).toList();
  }

  private Found found(Evidence evidence) {
    Indicator indicator = checklist.indicator(evidence.indicator());
    return new Found(
        words.phrase(indicator.label()),
        measured.of(indicator, evidence.value()),
        evidence.place().map(Object::toString),
        Optional.ofNullable(columns.get(indicator.id())));
  }

  /** The unit's open questions, weightiest first. */
  public List<AskCard> questions(UnitResult unit) {
    List<AskCard> cards = new ArrayList<>();
    String range = width(unit);
    for (UnknownCriterion open : unit.unknown()) {
      cards.add(
          new AskCard(
              criterion(open.criterion()),
              words.down(open.share()),
              range,
              cards.size() + 1,
              unit.unknown().size()));
    }
    return cards;
  }

  private String width(UnitResult unit) {
    return words.down(unit.scores().high().flatMap(high -> unit.scores().low().map(high::minus)));
  }

  /** The criterion of a summary, as {@link #criterion(String)}. */
  public CriterionCard criterion(Criterion criterion) {
    return criterion(criterion.id());
  }
}
