package org.pmaudit.result;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;

/** Writes the summary of an audit. */
final class SummaryWriter {

  private final JsonOut out;

  SummaryWriter(JsonOut out) {
    this.out = out;
  }

  void write(Summary summary) throws IOException {
    out.whole("units", summary.units());
    out.whole("judged", summary.judged());
    out.whole("ranked", summary.ranked());
    Scores mean = summary.mean();
    out.object(
        "score",
        () -> {
          out.down("mean", mean.score());
          out.down("weighted", summary.weighted());
          out.down("low", mean.low());
          out.up("high", mean.high());
        });
    out.text("band", summary.band().map(Rating::word));
    out.down("coverage", mean.coverage());
    out.headcount("critical", summary.critical());
    out.whole("people", summary.people());
    out.whole("people_unknown", summary.peopleUnknown());
    out.object("ratings", () -> ratings(summary.ratings()));
    principles(summary.principles());
    areas(summary.areas());
    out.text("by", summary.by().map(AdminLevel::word));
    out.objects("groups", summary.groups(), this::group);
    out.objects("criteria", summary.criteria(), this::criterion);
    out.object("exact", () -> exact(summary));
  }

  private void ratings(Map<Rating, Headcount> ratings) throws IOException {
    for (Map.Entry<Rating, Headcount> rating : ratings.entrySet()) {
      out.headcount(rating.getKey().word(), rating.getValue());
    }
  }

  private void principles(Map<Principle, GroupScores> principles) throws IOException {
    Map<String, GroupScores> byWord = new LinkedHashMap<>();
    principles.forEach((principle, scores) -> byWord.put(principle.word(), scores));
    out.map("principles", byWord, scores -> out.object(() -> scores(scores)));
  }

  private void areas(Map<ProtectionArea, GroupScores> areas) throws IOException {
    Map<String, GroupScores> byWord = new LinkedHashMap<>();
    areas.forEach((area, scores) -> byWord.put(area.word(), scores));
    out.map("areas", byWord, scores -> out.object(() -> scores(scores)));
  }

  private void scores(GroupScores scores) throws IOException {
    out.rounded(scores.scores());
    out.down("judged_share", scores.sums().judgedShare());
    out.headcount("gaps", scores.gaps());
    out.object("exact", () -> exact(scores.sums()));
  }

  private void group(AdminSummary group) throws IOException {
    out.text("id", group.id());
    out.text("name", group.name());
    out.whole("units", group.units());
    out.whole("ranked", group.ranked());
    out.whole("people", group.people());
    out.whole("people_unknown", group.peopleUnknown());
    out.rounded(group.scores());
    out.headcount("critical", group.critical());
    principles(group.principles());
    areas(group.areas());
    out.object("exact", () -> exact(group.sums()));
  }

  private void criterion(CriterionSummary criterion) throws IOException {
    out.text("id", criterion.id());
    out.whole("met", criterion.met());
    out.whole("partly", criterion.partly());
    out.whole("not_met", criterion.notMet());
    out.whole("unknown", criterion.unknown());
    out.whole("not_applicable", criterion.notApplicable());
    out.whole("people", criterion.people());
    out.whole("people_unknown", criterion.peopleUnknown());
    out.down("gain", criterion.gain());
    out.object(
        "exact",
        () -> {
          out.exact("gain", criterion.gain());
          out.exact("points", criterion.points());
        });
  }

  private void exact(Summary summary) throws IOException {
    out.exact(summary.mean());
    out.exact("weighted", summary.weighted());
    out.object(
        "sums",
        () -> {
          sums(summary.sums());
          out.exact("people_score", summary.weightedSums().score());
          out.whole("people", summary.weightedSums().people());
        });
  }

  private void exact(MeanSums sums) throws IOException {
    out.exact(sums.means());
    out.object("sums", () -> sums(sums));
  }

  private void sums(MeanSums sums) throws IOException {
    out.exact("score", sums.score());
    out.whole("scored", sums.scored());
    out.exact("low", sums.low());
    out.exact("high", sums.high());
    out.whole("ranged", sums.ranged());
    out.exact("coverage", sums.coverage());
    out.whole("covered", sums.covered());
    out.whole("judged_weight", sums.judgedWeight());
    out.whole("applicable_weight", sums.applicableWeight());
  }
}
