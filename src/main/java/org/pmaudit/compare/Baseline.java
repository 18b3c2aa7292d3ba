package org.pmaudit.compare;

import java.util.ArrayList;
import java.util.List;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Audit;
import org.pmaudit.result.Gap;
import org.pmaudit.result.Result;
import org.pmaudit.result.UnitResult;

/**
 * Known gaps that a new result is held against.
 *
 * @param gaps sorted; a gap that stands there twice was there twice
 */
public record Baseline(List<KnownGap> gaps) {

  public static final String SCHEMA = "pmaudit-baseline/1";

  public Baseline {
    gaps = gaps.stream().sorted().toList();
  }

  /**
   * All gaps of a result, waived or not.
   *
   * @param name of the result's file, for problems
   * @throws UnusableInputException if units or counts were taken out of the result
   */
  public static Baseline of(Result result, String name) throws UnusableInputException {
    Whole.check(name, result);
    List<KnownGap> gaps = new ArrayList<>();
    for (Audit audit : result.audits()) {
      UnitNames names = UnitNames.of(audit.units());
      for (UnitResult unit : audit.units()) {
        for (Gap gap : unit.gaps()) {
          GapKey key = new GapKey(audit.checklist().id(), gap.criterion(), names.of(unit.id()));
          gaps.add(new KnownGap(key, gap.credit()));
        }
      }
    }
    return new Baseline(gaps);
  }

  /** The same without entries that are obsolete, each taken out once; nothing is added. */
  public Baseline without(List<ObsoleteEntry> obsolete) {
    List<KnownGap> left = new ArrayList<>(gaps);
    obsolete.forEach(entry -> left.remove(entry.known()));
    return new Baseline(left);
  }
}
