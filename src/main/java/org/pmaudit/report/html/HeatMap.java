package org.pmaudit.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.view.Places;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.AdminSummary;
import org.pmaudit.result.Audit;
import org.pmaudit.result.GroupScores;
import org.pmaudit.result.Summary;

/** Admin areas × principles, weakest area first, all areas last. */
record HeatMap(List<Row> rows, Optional<Row> total, List<Key> keys) {

  /** How many areas can still be read at a glance; the rest is folded. */
  private static final int GLANCE = 40;

  private static final int MOST = 400;

  /** One area; {@code place} is its number among the groups, -1 for all of them. */
  record Row(
      int place,
      String name,
      String score,
      List<Cell> cells,
      String rated,
      String critical,
      String people) {}

  /** A mean score; {@code step} 1 is the weakest of four, 0 too few answers. */
  record Cell(int step, String score) {}

  /** What a step means, in numbers. */
  record Key(int step, String text) {}

  static HeatMap of(Audit audit, Words words) {
    List<AdminSummary> groups = audit.summary().groups();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      rows.add(row(i, groups.get(i), audit.checklist(), words));
    }
    return new HeatMap(
        rows,
        groups.isEmpty() ? Optional.empty() : Optional.of(total(audit, words)),
        keys(audit.checklist().bands(), words));
  }

  List<Row> shown() {
    return rows.subList(0, Math.min(GLANCE, rows.size()));
  }

  List<Row> folded() {
    return rows.subList(shown().size(), Math.min(MOST, rows.size()));
  }

  /** How many areas stand only in the list of units. */
  int left() {
    return rows.size() - shown().size() - folded().size();
  }

  private static Row row(int place, AdminSummary group, Checklist checklist, Words words) {
    return new Row(
        place,
        Places.name(group).orElseGet(() -> words.text("area.none")),
        words.down(group.scores().score()),
        cells(group.principles(), group.ranked(), checklist, words),
        words.text("heat.rated", group.ranked(), group.units()),
        words.number(group.critical().units()),
        people(group.people(), group.peopleUnknown(), group.units(), words));
  }

  private static Row total(Audit audit, Words words) {
    Summary summary = audit.summary();
    return new Row(
        -1,
        words.text("heat.all"),
        words.down(summary.mean().score()),
        cells(summary.principles(), summary.ranked(), audit.checklist(), words),
        words.text("heat.rated", summary.ranked(), summary.units()),
        words.number(summary.critical().units()),
        people(summary.people(), summary.peopleUnknown(), summary.units(), words));
  }

  private static String people(long people, long unknown, long units, Words words) {
    return unknown == units ? "–" : words.number(people);
  }

  private static List<Cell> cells(
      Map<Principle, GroupScores> principles, long ranked, Checklist checklist, Words words) {
    List<Cell> cells = new ArrayList<>();
    for (Principle principle : Principle.values()) {
      cells.add(
          Optional.ofNullable(principles.get(principle))
              .filter(scores -> ranked > 0 && isAnswered(scores, checklist))
              .flatMap(scores -> scores.scores().score())
              .map(score -> new Cell(step(score, checklist.bands()), words.down(score)))
              .orElse(new Cell(0, "–")));
    }
    return cells;
  }

  private static boolean isAnswered(GroupScores scores, Checklist checklist) {
    return scores
        .sums()
        .judgedShare()
        .filter(share -> share.compareTo(Fraction.of(checklist.floor())) >= 0)
        .isPresent();
  }

  private static int step(Fraction score, Bands bands) {
    Rating band = bands.of(score);
    return Rating.POOR.ordinal() - band.ordinal() + 1;
  }

  private static List<Key> keys(Bands bands, Words words) {
    String weak = words.down(Fraction.of(bands.weak()));
    String adequate = words.down(Fraction.of(bands.adequate()));
    String strong = words.down(Fraction.of(bands.strong()));
    return List.of(
        new Key(1, words.text("heat.under", weak)),
        new Key(2, words.text("heat.between", weak, below(bands.adequate(), words))),
        new Key(3, words.text("heat.between", adequate, below(bands.strong(), words))),
        new Key(4, words.text("heat.over", strong)));
  }

  /** The highest printed number under a figure. */
  private static String below(java.math.BigDecimal figure, Words words) {
    return words.down(Fraction.of(figure.subtract(new java.math.BigDecimal("0.1"))));
  }
}
