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
 */
record UnitList(List<UnitRow> rows, List<Fold> folds) {

  static final int MOST = 2_000;
  private static final int WORST = 1_000;

  /** The units of one area, in their order. */
  record Fold(int area, String name, List<UnitRow> rows) {}

  static UnitList of(Audit audit, Places places, Words words) {
    List<UnitRow> rows = rows(audit, places, words);
    Map<Integer, List<UnitRow>> byArea = new TreeMap<>();
    rows.forEach(row -> byArea.computeIfAbsent(row.area(), any -> new ArrayList<>()).add(row));
    List<Fold> folds = new ArrayList<>();
    byArea.forEach(
        (area, in) -> {
          String name = in.get(0).areaName();
          folds.add(new Fold(area, name.isEmpty() ? words.text("area.none") : name, in));
        });
    return new UnitList(rows, folds);
  }

  private static List<UnitRow> rows(Audit audit, Places places, Words words) {
    boolean all = audit.units().size() <= MOST;
    List<UnitRow> rows = new ArrayList<>();
    int index = 0;
    for (UnitResult unit : audit.units()) {
      if (all || index < WORST || (rows.size() < MOST && unit.hasCriticalGap())) {
        rows.add(UnitRow.of(audit.checklist(), unit, index, places, words));
      }
      index++;
    }
    rows.sort(Comparator.comparing(row -> !row.unit().isRanked()));
    return rows;
  }
}
