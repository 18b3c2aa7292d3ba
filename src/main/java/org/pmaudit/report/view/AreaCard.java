package org.pmaudit.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmaudit.checklist.AreaGuide;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.report.words.Phrase;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;

/**
 * How an audit fares in one protection area, with the area's guidance and whom to ask.
 *
 * @param guidance titles as the portfolio brief has them, in English
 * @param contacts mailboxes, never a person's; whoever prints them prints the notice
 */
public record AreaCard(
    ProtectionArea area,
    Phrase title,
    GroupScores scores,
    List<String> guidance,
    List<String> contacts) {

  /** Those without a score last, then the weakest first, else in the order of the areas. */
  private static final Comparator<AreaCard> WEAKEST_FIRST =
      Comparator.comparing(AreaCard::weakness).thenComparing(AreaCard::area);

  public AreaCard {
    guidance = List.copyOf(guidance);
    contacts = List.copyOf(contacts);
  }

  /** The areas that some criterion is tagged with, weakest first. */
  public static List<AreaCard> of(Audit audit, Words words) {
    return audit.summary().areas().entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), audit.checklist(), words))
        .sorted(WEAKEST_FIRST)
        .toList();
  }

  private static AreaCard of(
      ProtectionArea area, GroupScores scores, Checklist checklist, Words words) {
    Optional<AreaGuide> guide = Optional.ofNullable(checklist.areas().get(area));
    return new AreaCard(
        area,
        title(area, checklist, words),
        scores,
        guide.map(AreaCard::guidance).orElse(List.of()),
        guide.map(AreaGuide::mailboxes).orElse(List.of()));
  }

  private Fraction weakness() {
    return scores.scores().score().orElse(Fraction.of(101, 1));
  }

  /** An area's title as the checklist has it. */
  public static Phrase title(ProtectionArea area, Checklist checklist, Words words) {
    AreaGuide guide = checklist.areas().get(area);
    return guide == null
        ? new Phrase(area.word().replace('_', ' '), "en", words.isFallback())
        : words.phrase(guide.title());
  }

  /** The titles of an area's documents that are not still in progress. */
  static List<String> guidance(AreaGuide guide) {
    return guide.guidance().stream()
        .filter(one -> !one.inProgress())
        .map(AreaGuide.Guidance::title)
        .toList();
  }
}
