package org.pmaudit.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.report.view.Places;
import org.pmaudit.report.words.Words;
import org.pmaudit.result.Audit;
import org.pmaudit.result.UnitResult;

/**
 * The units that stand in the file: all up to 2,000, else the worst and those that are critical.
 *
 * @param full of how many, from the lowest score up, all gaps and questions are told
 */
record UnitList(List<UnitRow> rows, List<Fold> folds, int full) {

  private static final int ALL = 2_000;
  private static final int MOST_OF_MORE = 1_000;
  private static final int WORST = 500;

  /** Up to so many units, all gaps of each are told; over it, those of the worst. */
  private static final int ALL_FULL = 300;

  private static final int WORST_FULL = 50;

  /** The units of one area, in their order. */
  record Fold(int area, String name, List<UnitRow> rows) {

    /** Those of which more is told than their row. */
    List<UnitRow> told() {
      return rows.stream().filter(UnitRow::hasDetail).toList();
    }
  }

  static UnitList of(Audit audit, Places places, Words words) {
    int full = audit.units().size() <= ALL_FULL ? audit.units().size() : WORST_FULL;
    List<UnitRow> rows = rows(audit, places, full, words);
    Map<Integer, List<UnitRow>> byArea = new TreeMap<>();
    rows.forEach(row -> byArea.computeIfAbsent(row.area(), any -> new ArrayList<>()).add(row));
    List<Fold> folds = new ArrayList<>();
    byArea.forEach(
        (area, in) -> {
          String name = in.get(0).areaName();
          folds.add(new Fold(area, name.isEmpty() ? words.text("area.none") : name, in));
        });
    return new UnitList(rows, folds, full);
  }

  private static List<UnitRow> rows(Audit audit, Places places, int full, Words words) {
    boolean all = audit.units().size() <= ALL;
    List<UnitRow> rows = new ArrayList<>();
    int index = 0;
    for (UnitResult unit : audit.units()) {
      if (all || index < WORST || (rows.size() < MOST_OF_MORE && unit.hasCriticalGap())) {
        rows.add(UnitRow.of(audit.checklist(), unit, index, places, index < full, words));
      }
      index++;
    }
    rows.sort(Comparator.comparing(row -> !row.unit().isRanked()));
    return rows;
  }

  /** The units to visit first: the lowest scores. */
  List<UnitRow> first(int count) {
    return rows.stream().filter(row -> row.unit().isRanked()).limit(count).toList();
  }

  /** The units with a critical gap to begin with. */
  List<UnitRow> firstCritical(int count) {
    return rows.stream().filter(row -> row.critical() > 0).limit(count).toList();
  }

  boolean isAllFull() {
    return rows.stream().allMatch(UnitRow::isFull);
  }
}
