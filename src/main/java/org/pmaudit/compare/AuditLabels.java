package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pmaudit.checklist.Verdict;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Gap.BaselineLabel;
import org.pmaudit.result.UnitResult;

/**
 * Holds one audit against the entries of a baseline about its checklist. What it keeps grows with
 * the baseline, not with the audit.
 */
final class AuditLabels {

  private final Audit audit;
  private final UnitNames units;
  private final CriterionNames criteria;
  private final Map<GapKey, Entries> entries = new TreeMap<>();
  private final Map<GapKey, BaselineLabel> labels = new HashMap<>();
  private final List<ObsoleteEntry> obsolete = new ArrayList<>();

  /** The entries of one key, and what the audit has for them. */
  private static final class Entries {
    private final List<KnownGap> known = new ArrayList<>();
    private final List<Pairing.Found> found = new ArrayList<>();
    private boolean unitSeen;
    private int unknown;
  }

  AuditLabels(List<KnownGap> known, Audit audit) {
    this.audit = audit;
    this.units = UnitNames.of(audit.units());
    this.criteria = new CriterionNames(audit.checklist());
    for (KnownGap gap : known) {
      entries.computeIfAbsent(today(gap), key -> new Entries()).known.add(gap);
    }
    audit.units().forEach(this::look);
    entries.forEach(this::pair);
  }

  private GapKey today(KnownGap gap) {
    GapKey key = gap.key();
    return key(criteria.of(key.criterion()), units.of(key.unit()));
  }

  private GapKey key(String criterion, String unit) {
    return new GapKey(audit.checklist().id(), criterion, unit);
  }

  private void look(UnitResult unit) {
    String name = units.of(unit.id());
    unit.verdicts()
        .forEach(
            (criterion, verdict) -> {
              Entries about = entries.get(key(criterion, name));
              if (about != null) {
                about.unitSeen = true;
                about.unknown += verdict == Verdict.UNKNOWN ? 1 : 0;
              }
            });
    for (Gap gap : unit.gaps()) {
      Entries about = entries.get(key(gap.criterion(), name));
      if (about != null) {
        about.found.add(new Pairing.Found(unit.id(), gap.credit()));
      }
    }
  }

  /** An entry about what is unknown now stays: nobody can say that the gap is gone. */
  private void pair(GapKey key, Entries about) {
    Pairing pairing = new Pairing(about.known, about.found);
    pairing.labels().forEach((unit, label) -> labels.put(key(key.criterion(), unit), label));
    pairing.left().stream()
        .skip(about.unknown)
        .map(gap -> new ObsoleteEntry(gap, why(key, about)))
        .forEach(obsolete::add);
  }

  private ObsoleteEntry.Why why(GapKey key, Entries about) {
    if (!criteria.has(key.criterion())) {
      return ObsoleteEntry.Why.NO_SUCH_CRITERION;
    }
    return about.unitSeen ? ObsoleteEntry.Why.FIXED : ObsoleteEntry.Why.NO_SUCH_UNIT;
  }

  UnitResult label(UnitResult unit) {
    List<Gap> gaps =
        unit.gaps().stream().map(gap -> gap.with(label(key(gap.criterion(), unit.id())))).toList();
    return unit.with(gaps, unit.scoreAfterWaivers());
  }

  private BaselineLabel label(GapKey key) {
    return labels.getOrDefault(key, BaselineLabel.NEW);
  }

  /** None where nothing was judged, for then nothing is known to be gone. */
  List<ObsoleteEntry> obsolete() {
    return audit.summary().judged() == 0 ? List.of() : obsolete;
  }
}
