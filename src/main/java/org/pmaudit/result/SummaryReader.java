package org.pmaudit.result;

import java.util.EnumMap;
import java.util.Map;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;

/** Reads back what {@link SummaryWriter} wrote. */
final class SummaryReader {

  private SummaryReader() {}

  static Summary read(JsonIn summary) {
    JsonIn sums = summary.object("exact").object("sums");
    long ranked = summary.whole("ranked");
    return new Summary(
        summary.whole("units"),
        summary.whole("judged"),
        ranked,
        sums(sums),
        new WeightedSums(sums.exact("people_score"), sums.whole("people")),
        summary.readIfAny("band", word -> Words.constant(Rating.class, word)),
        summary.headcount("critical"),
        summary.whole("people"),
        summary.whole("people_unknown"),
        ratings(summary.object("ratings")),
        principles(summary),
        areas(summary),
        summary.readIfAny("by", word -> Words.constant(AdminLevel.class, word)),
        summary.objects("groups", SummaryReader::group),
        summary.objects("criteria", criterion -> criterion(criterion, ranked)));
  }

  private static Map<Rating, Headcount> ratings(JsonIn ratings) {
    Map<Rating, Headcount> counts = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      counts.put(rating, ratings.headcount(rating.word()));
    }
    return counts;
  }

  private static Map<Principle, GroupScores> principles(JsonIn in) {
    return Words.keys(
        Principle.class, in.map("principles", node -> scores(new JsonIn(node, "principles"))));
  }

  private static Map<ProtectionArea, GroupScores> areas(JsonIn in) {
    return Words.keys(
        ProtectionArea.class, in.map("areas", node -> scores(new JsonIn(node, "areas"))));
  }

  private static GroupScores scores(JsonIn scores) {
    return new GroupScores(sums(scores.object("exact").object("sums")), scores.headcount("gaps"));
  }

  private static AdminSummary group(JsonIn group) {
    return new AdminSummary(
        group.text("id"),
        group.textIfAny("name"),
        group.whole("units"),
        group.whole("ranked"),
        group.whole("people"),
        group.whole("people_unknown"),
        sums(group.object("exact").object("sums")),
        group.headcount("critical"),
        principles(group),
        areas(group));
  }

  private static CriterionSummary criterion(JsonIn criterion, long ranked) {
    return new CriterionSummary(
        criterion.text("id"),
        criterion.whole("met"),
        criterion.whole("partly"),
        criterion.whole("not_met"),
        criterion.whole("unknown"),
        criterion.whole("not_applicable"),
        criterion.whole("people"),
        criterion.whole("people_unknown"),
        criterion.object("exact").exact("points"),
        ranked);
  }

  private static MeanSums sums(JsonIn sums) {
    return new MeanSums(
        sums.exact("score"),
        sums.whole("scored"),
        sums.exact("low"),
        sums.exact("high"),
        sums.whole("ranged"),
        sums.exact("coverage"),
        sums.whole("covered"),
        sums.whole("judged_weight"),
        sums.whole("applicable_weight"));
  }
}
