package org.pmaudit.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.report.view.AreaCard;
import org.pmaudit.report.view.Headline;
import org.pmaudit.report.words.Phrase;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Scores;

/**
 * One principle or protection area in a table of bars.
 *
 * @param below what stands under the label: units with gaps and their people, or gaps
 * @param range with brackets, or that all was answered; empty without a score
 */
record BarRow(Phrase label, String below, Scores scores, Bar bar, String score, String range) {

  private static final Comparator<BarRow> WEAKEST_FIRST =
      Comparator.comparing(row -> row.scores.score().orElse(Fraction.of(101, 1)));

  /** The four principles, weakest first. */
  static List<BarRow> principles(Audit audit, Words words) {
    List<BarRow> rows = new ArrayList<>();
    audit
        .summary()
        .principles()
        .forEach(
            (principle, scores) -> {
              Phrase label = new Phrase(words.principle(principle), words.language().tag(), false);
              String below = below(audit, scores, one -> one.principle() == principle, words);
              rows.add(row(label, below, scores.scores(), words));
            });
    rows.sort(WEAKEST_FIRST);
    return rows;
  }

  /** The protection areas that a criterion is tagged with, weakest first. */
  static List<BarRow> areas(Audit audit, Words words) {
    List<BarRow> rows = new ArrayList<>();
    audit
        .summary()
        .areas()
        .forEach(
            (area, scores) -> {
              String below = below(audit, scores, one -> one.areas().contains(area), words);
              Phrase label = AreaCard.title(area, audit.checklist(), words);
              rows.add(row(label, below, scores.scores(), words));
            });
    rows.sort(WEAKEST_FIRST);
    return rows;
  }

  private static String below(
      Audit audit, GroupScores scores, Predicate<Criterion> tagged, Words words) {
    if (!Headline.isOne(audit)) {
      return words.units(audit.checklist().unit(), scores.gaps().units())
          + " · "
          + words.people(scores.gaps().people());
    }
    long gaps =
        audit.units().get(0).gaps().stream()
            .filter(gap -> tagged.test(audit.checklist().criterion(gap.criterion())))
            .count();
    return words.count("n.gaps", gaps);
  }

  private static BarRow row(Phrase label, String below, Scores scores, Words words) {
    return new BarRow(
        label, below, scores, Bar.of(scores), words.down(scores.score()), range(scores, words));
  }

  /** The range in brackets, as it stands beside a score. */
  static String range(Scores scores, Words words) {
    if (scores.low().isEmpty()) {
      return "";
    }
    return scores.low().equals(scores.high())
        ? words.text("range.all")
        : "(" + words.range(scores) + ")";
  }
}
