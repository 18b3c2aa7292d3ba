package org.pmaudit.scoring;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.pmaudit.result.SmallCounts;
import org.pmaudit.result.UnitResult;

/** Units whose results are built when asked for. */
final class UnitList extends AbstractList<UnitResult> implements RandomAccess {

  private final CompiledChecklist compiled;
  private final KeptUnit[] units;
  private final boolean share;

  /**
   * @param share whether small counts of people are taken out
   */
  UnitList(CompiledChecklist compiled, KeptUnit[] units, boolean share) {
    this.compiled = compiled;
    this.units = units;
    this.share = share;
  }

  @Override
  public UnitResult get(int index) {
    UnitResult unit = units[index].result(compiled);
    return share ? SmallCounts.suppressed(unit, compiled.checklist()) : unit;
  }

  @Override
  public int size() {
    return units.length;
  }
}
