package org.pmaudit.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmaudit.checklist.Bands;
import org.pmaudit.checklist.Principle;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Rating;

/** Adds up summaries of the same checklist. */
final class SummaryMerge {

  private SummaryMerge() {}

  static Summary of(Summary one, Summary other, Bands bands) {
    MeanSums sums = one.sums().plus(other.sums());
    return new Summary(
        one.units() + other.units(),
        one.judged() + other.judged(),
        one.ranked() + other.ranked(),
        sums,
        one.weightedSums().plus(other.weightedSums()),
        sums.means().score().map(bands::of),
        one.critical().plus(other.critical()),
        one.people() + other.people(),
        one.peopleUnknown() + other.peopleUnknown(),
        both(Rating.class, one.ratings(), other.ratings(), Headcount::plus),
        both(Principle.class, one.principles(), other.principles(), GroupScores::plus),
        both(ProtectionArea.class, one.areas(), other.areas(), GroupScores::plus),
        one.by(),
        groups(one, other),
        criteria(one.criteria(), other.criteria()));
  }

  private static <K extends Enum<K>, V> Map<K, V> both(
      Class<K> type, Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
    Map<K, V> both = new EnumMap<>(type);
    both.putAll(one);
    other.forEach((key, value) -> both.merge(key, value, plus));
    return both;
  }

  private static List<CriterionSummary> criteria(
      List<CriterionSummary> one, List<CriterionSummary> other) {
    return IntStream.range(0, one.size()).mapToObj(i -> one.get(i).plus(other.get(i))).toList();
  }

  /** None where a part has too many to list. */
  private static List<AdminSummary> groups(Summary one, Summary other) {
    if (isGivenUp(one) || isGivenUp(other)) {
      return List.of();
    }
    Map<String, AdminSummary> groups = new TreeMap<>();
    Stream.concat(one.groups().stream(), other.groups().stream())
        .forEach(group -> groups.merge(group.id(), group, SummaryMerge::both));
    List<AdminSummary> sorted = new ArrayList<>(groups.values());
    sorted.sort(AdminSummary.WORST_FIRST);
    return groups.size() > AdminSummary.MOST ? List.of() : sorted;
  }

  private static boolean isGivenUp(Summary summary) {
    return summary.units() > 0 && summary.groups().isEmpty();
  }

  private static AdminSummary both(AdminSummary one, AdminSummary other) {
    Optional<String> name =
        Stream.concat(one.name().stream(), other.name().stream()).sorted().findFirst();
    return new AdminSummary(
        one.id(),
        name,
        one.units() + other.units(),
        one.ranked() + other.ranked(),
        one.people() + other.people(),
        one.peopleUnknown() + other.peopleUnknown(),
        one.sums().plus(other.sums()),
        one.critical().plus(other.critical()),
        both(Principle.class, one.principles(), other.principles(), GroupScores::plus),
        both(ProtectionArea.class, one.areas(), other.areas(), GroupScores::plus));
  }
}
