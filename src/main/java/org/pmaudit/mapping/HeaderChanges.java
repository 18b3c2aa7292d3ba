package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.text.Folding;

/**
 * Tells columns that were renamed from those that went and came: they have similar names, or stand
 * alone between the same two neighbours.
 */
final class HeaderChanges {

  private final List<String> before;
  private final List<String> now;

  /** For each column of before its place among now, or -1. */
  private final int[] stays;

  private final boolean[] known;

  HeaderChanges(List<String> before, List<String> now) {
    this.before = List.copyOf(before);
    this.now = List.copyOf(now);
    stays = new int[before.size()];
    known = new boolean[now.size()];
  }

  HeaderDrift drift() {
    pairEqual();
    Map<Integer, Integer> renamed = new LinkedHashMap<>();
    pairSimilar(renamed);
    pairNeighboured(renamed);
    List<HeaderDrift.Renamed> pairs = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Integer other = renamed.get(i);
      if (other != null) {
        pairs.add(new HeaderDrift.Renamed(before.get(i), now.get(other)));
      } else if (stays[i] < 0) {
        gone.add(before.get(i));
      }
    }
    return new HeaderDrift(pairs, added(), gone);
  }

  private List<String> added() {
    List<String> added = new ArrayList<>();
    for (int j = 0; j < now.size(); j++) {
      if (!known[j]) {
        added.add(now.get(j));
      }
    }
    return added;
  }

  /** A name that differs in case, accents or spaces alone is no other name for a mapping. */
  private void pairEqual() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int j = 0; j < now.size(); j++) {
      places.computeIfAbsent(key(now.get(j)), any -> new ArrayList<>()).add(j);
    }
    for (int i = 0; i < before.size(); i++) {
      List<Integer> free = places.getOrDefault(key(before.get(i)), List.of());
      stays[i] = free.isEmpty() ? -1 : free.remove(0);
      if (stays[i] >= 0) {
        known[stays[i]] = true;
      }
    }
  }

  private static String key(String name) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? name : folded;
  }

  private void pairSimilar(Map<Integer, Integer> renamed) {
    for (int i = 0; i < before.size(); i++) {
      if (stays[i] < 0) {
        int gone = i;
        similar(before.get(i)).ifPresent(found -> pair(renamed, gone, found));
      }
    }
  }

  private Optional<Integer> similar(String name) {
    int best = -1;
    int most = Likeness.ALIKE - 1;
    for (int j = 0; j < now.size(); j++) {
      int likeness = known[j] ? 0 : Likeness.percent(name, now.get(j));
      if (likeness > most) {
        most = likeness;
        best = j;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private void pair(Map<Integer, Integer> renamed, int gone, int found) {
    renamed.put(gone, found);
    known[found] = true;
  }

  /** A column whose two neighbours are still there, with one new column between them now. */
  private void pairNeighboured(Map<Integer, Integer> renamed) {
    for (int i = 1; i < before.size() - 1; i++) {
      int left = place(i - 1, renamed);
      boolean alone = left >= 0 && place(i + 1, renamed) == left + 2 && !known[left + 1];
      if (alone && place(i, renamed) < 0) {
        pair(renamed, i, left + 1);
      }
    }
  }

  /** Where a column of before stands now, or -1. */
  private int place(int column, Map<Integer, Integer> renamed) {
    return stays[column] >= 0 ? stays[column] : renamed.getOrDefault(column, -1);
  }
}
