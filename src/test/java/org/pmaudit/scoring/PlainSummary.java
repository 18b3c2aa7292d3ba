package org.pmaudit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Fraction;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.AdminSummary;
import org.pmaudit.result.CriterionSummary;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Headcount;
import org.pmaudit.result.Scores;
import org.pmaudit.result.Summary;
import org.pmaudit.result.UnitResult;

/** Sums up units plainly, from DESIGN's words, out of what each unit's result says. */
final class PlainSummary {

  private final Checklist checklist;
  private final Set<String> uncounted = new HashSet<>();
  private final List<UnitResult> units;

  PlainSummary(Checklist checklist, List<Given.Unit> given, List<UnitResult> units) {
    this.checklist = checklist;
    this.units = units;
    given.stream().filter(unit -> !unit.countsPeople()).forEach(unit -> uncounted.add(unit.id()));
  }

  void agreesWith(Summary summary) {
    assertThat(summary.units()).isEqualTo(units.size());
    assertThat(summary.judged()).isEqualTo(where(UnitResult::isJudged).size());
    assertThat(summary.ranked()).isEqualTo(where(UnitResult::isRanked).size());
    assertThat(summary.mean()).isEqualTo(means(units, UnitResult::scores));
    assertThat(summary.weighted()).isEqualTo(weighted());
    assertThat(summary.band()).isEqualTo(summary.mean().score().map(checklist.bands()::of));
    assertThat(summary.critical()).isEqualTo(count(where(UnitResult::hasCriticalGap)));
    assertThat(summary.people()).isEqualTo(count(units).people());
    assertThat(summary.peopleUnknown()).isEqualTo(count(units).peopleUnknown());
    for (Rating rating : Rating.values()) {
      assertThat(summary.ratings().get(rating))
          .isEqualTo(count(where(unit -> unit.rating() == rating)));
    }
    principlesAgree(summary);
    areasAgree(summary);
    for (CriterionSummary criterion : summary.criteria()) {
      agrees(criterion);
    }
    groupsAgree(summary);
  }

  private void principlesAgree(Summary summary) {
    for (Principle principle : Principle.values()) {
      var group = summary.principles().get(principle);
      assertThat(group.scores())
          .isEqualTo(means(units, unit -> part(unit.principles().get(principle))));
      assertThat(group.gaps())
          .isEqualTo(count(withGap(criterion -> criterion.principle() == principle)));
    }
  }

  private void areasAgree(Summary summary) {
    summary
        .areas()
        .forEach(
            (area, group) -> {
              assertThat(group.scores())
                  .isEqualTo(means(units, unit -> part(unit.areas().get(area))));
              assertThat(group.gaps())
                  .isEqualTo(count(withGap(criterion -> criterion.areas().contains(area))));
            });
    Set<ProtectionArea> tagged = new HashSet<>();
    checklist.criteria().forEach(criterion -> tagged.addAll(criterion.areas()));
    assertThat(summary.areas().keySet()).isEqualTo(tagged);
  }

  private static Scores part(Scores scores) {
    return Optional.ofNullable(scores).orElse(Scores.NOTHING_APPLIES);
  }

  private List<UnitResult> withGap(Predicate<Criterion> among) {
    return where(
        unit ->
            unit.gaps().stream().anyMatch(gap -> among.test(checklist.criterion(gap.criterion()))));
  }

  private void agrees(CriterionSummary criterion) {
    String id = criterion.id();
    assertThat(criterion.met()).isEqualTo(verdicts(id, Verdict.MET));
    assertThat(criterion.partly()).isEqualTo(verdicts(id, Verdict.PARTLY));
    assertThat(criterion.notMet()).isEqualTo(verdicts(id, Verdict.NOT_MET));
    assertThat(criterion.unknown()).isEqualTo(verdicts(id, Verdict.UNKNOWN));
    assertThat(criterion.notApplicable()).isEqualTo(verdicts(id, Verdict.NOT_APPLICABLE));
    Headcount gaps = count(withGap(each -> each.id().equals(id)));
    assertThat(criterion.people()).isEqualTo(gaps.people());
    assertThat(criterion.peopleUnknown()).isEqualTo(gaps.peopleUnknown());
    Fraction points = Fraction.ZERO;
    for (UnitResult unit : where(UnitResult::isRanked)) {
      for (Gap gap : unit.gaps()) {
        points = gap.criterion().equals(id) ? points.plus(gap.points()) : points;
      }
    }
    assertThat(criterion.gain()).isEqualTo(over(points, where(UnitResult::isRanked).size()));
  }

  private long verdicts(String id, Verdict verdict) {
    return where(unit -> unit.verdicts().get(id) == verdict).size();
  }

  private void groupsAgree(Summary summary) {
    List<String> ids = summary.groups().stream().map(AdminSummary::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (AdminSummary group : summary.groups()) {
      List<UnitResult> inside = where(unit -> group.id().equals(area(unit)));
      assertThat(group.units()).isEqualTo(inside.size());
      assertThat(group.ranked()).isEqualTo(inside.stream().filter(UnitResult::isRanked).count());
      assertThat(group.people()).isEqualTo(count(inside).people());
      assertThat(group.scores()).isEqualTo(means(inside, UnitResult::scores));
      assertThat(group.critical())
          .isEqualTo(count(inside.stream().filter(UnitResult::hasCriticalGap).toList()));
    }
    assertThat(summary.groups().stream().mapToLong(AdminSummary::units).sum())
        .isEqualTo(summary.units());
    assertThat(summary.groups()).isSortedAccordingTo(AdminSummary.WORST_FIRST);
  }

  private static String area(UnitResult unit) {
    return unit.admin().getOrDefault("adm1_code", unit.admin().getOrDefault("adm1_name", ""));
  }

  private List<UnitResult> where(Predicate<UnitResult> holds) {
    return units.stream().filter(holds).toList();
  }

  private Headcount count(List<UnitResult> some) {
    long people = 0;
    long unknown = 0;
    for (UnitResult unit : some) {
      if (!uncounted.contains(unit.id())) {
        people += unit.people().orElse(0);
        unknown += unit.people().isPresent() ? 0 : 1;
      }
    }
    return new Headcount(some.size(), people, unknown);
  }

  private static Scores means(List<UnitResult> units, Function<UnitResult, Scores> scores) {
    List<Scores> ranked = units.stream().filter(UnitResult::isRanked).map(scores).toList();
    List<Scores> all = units.stream().map(scores).toList();
    return new Scores(
        mean(ranked, Scores::score),
        mean(ranked, Scores::low),
        mean(ranked, Scores::high),
        mean(all, Scores::coverage));
  }

  private static Optional<Fraction> mean(
      List<Scores> scores, Function<Scores, Optional<Fraction>> part) {
    List<Fraction> known = new ArrayList<>();
    scores.forEach(each -> part.apply(each).ifPresent(known::add));
    return over(known.stream().reduce(Fraction.ZERO, Fraction::plus), known.size());
  }

  private static Optional<Fraction> over(Fraction sum, long count) {
    return count == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(count, 1)));
  }

  private Optional<Fraction> weighted() {
    Fraction sum = Fraction.ZERO;
    long people = 0;
    for (UnitResult unit : where(UnitResult::isRanked)) {
      if (unit.people().isPresent() && !uncounted.contains(unit.id())) {
        long number = unit.people().getAsLong();
        sum = sum.plus(unit.scores().score().orElseThrow().times(number));
        people += number;
      }
    }
    return over(sum, people);
  }
}
