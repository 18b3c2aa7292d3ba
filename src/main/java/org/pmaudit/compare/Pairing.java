package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmaudit.result.Gap.BaselineLabel;

/**
 * Pairs the gaps of one key, those known before with those found now, each at most once: first
 * those with the same credit, then the lowest with the lowest. The outcome does not depend on the
 * order of rows.
 */
final class Pairing {

  /** A gap of now. */
  record Found(String unit, int credit) {}

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::credit).thenComparing(Found::unit);

  private final Map<String, BaselineLabel> labels = new HashMap<>();
  private final List<KnownGap> left;

  Pairing(List<KnownGap> known, List<Found> found) {
    left = new ArrayList<>(known.stream().sorted().toList());
    List<Found> open = new ArrayList<>(found.stream().sorted(ORDER).toList());
    open.removeIf(this::isUnchanged);
    for (Found one : open) {
      label(one, left.isEmpty() ? BaselineLabel.NEW : change(left.remove(0), one));
    }
  }

  private boolean isUnchanged(Found found) {
    for (KnownGap known : left) {
      if (known.credit() == found.credit()) {
        left.remove(known);
        label(found, BaselineLabel.UNCHANGED);
        return true;
      }
    }
    return false;
  }

  private static BaselineLabel change(KnownGap known, Found found) {
    return found.credit() < known.credit() ? BaselineLabel.WORSE : BaselineLabel.BETTER;
  }

  /** Of two gaps of one unit, which no audit should have, the graver label stands. */
  private void label(Found found, BaselineLabel label) {
    labels.merge(found.unit(), label, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** How the gap of each unit stands, by the unit's own id. */
  Map<String, BaselineLabel> labels() {
    return labels;
  }

  /** Known gaps for which nothing was found. */
  List<KnownGap> left() {
    return left;
  }
}
