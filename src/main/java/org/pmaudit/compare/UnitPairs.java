package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmaudit.result.UnitResult;

/**
 * Finds the same units in two audits: by id, and rows kept apart as X, X#2 by what stands in them,
 * for their numbers follow the order of rows.
 */
final class UnitPairs {

  /** The same unit on both sides. */
  record Pair(UnitResult before, UnitResult after) {}

  private static final Comparator<UnitResult> ALIKE =
      Comparator.comparing(UnitPairs::content).thenComparing(UnitResult::id);

  private final List<Pair> pairs = new ArrayList<>();
  private final List<UnitResult> onlyBefore = new ArrayList<>();
  private final List<UnitResult> onlyAfter = new ArrayList<>();

  UnitPairs(List<UnitResult> before, List<UnitResult> after) {
    Map<String, List<UnitResult>> was = byName(before);
    Map<String, List<UnitResult>> is = byName(after);
    was.forEach((name, units) -> pair(units, is.getOrDefault(name, List.of())));
    is.forEach((name, units) -> onlyAfter.addAll(was.containsKey(name) ? List.of() : units));
  }

  private static Map<String, List<UnitResult>> byName(List<UnitResult> units) {
    UnitNames names = UnitNames.of(units);
    return units.stream()
        .collect(
            Collectors.groupingBy(unit -> names.of(unit.id()), TreeMap::new, Collectors.toList()));
  }

  private void pair(List<UnitResult> before, List<UnitResult> after) {
    List<UnitResult> was = new ArrayList<>(before);
    List<UnitResult> is = new ArrayList<>(after);
    if (was.size() > 1 || is.size() > 1) {
      pairSame(was, is);
    }
    int common = Math.min(was.size(), is.size());
    for (int i = 0; i < common; i++) {
      pairs.add(new Pair(was.get(i), is.get(i)));
    }
    onlyBefore.addAll(was.subList(common, was.size()));
    onlyAfter.addAll(is.subList(common, is.size()));
  }

  /** Pairs the rows that are the same, and puts the others in an order of their content. */
  private void pairSame(List<UnitResult> was, List<UnitResult> is) {
    was.sort(ALIKE);
    is.sort(ALIKE);
    for (UnitResult row : List.copyOf(was)) {
      is.stream()
          .filter(other -> content(other).equals(content(row)))
          .findFirst()
          .ifPresent(
              same -> {
                pairs.add(new Pair(row, same));
                was.remove(row);
                is.remove(same);
              });
    }
  }

  private static String content(UnitResult unit) {
    String gaps =
        unit.gaps().stream()
            .map(gap -> gap.criterion() + ":" + gap.credit())
            .collect(Collectors.joining(","));
    return gaps + " " + unit.verdicts() + " " + unit.answers();
  }

  List<Pair> pairs() {
    return pairs;
  }

  List<UnitResult> onlyBefore() {
    return onlyBefore;
  }

  List<UnitResult> onlyAfter() {
    return onlyAfter;
  }
}
