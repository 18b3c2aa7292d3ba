package org.pmaudit.scoring;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.pmaudit.result.UnitResult;

/** Units whose results are built when asked for. */
final class UnitList extends AbstractList<UnitResult> implements RandomAccess {

  private final CompiledChecklist compiled;
  private final KeptUnit[] units;

  UnitList(CompiledChecklist compiled, KeptUnit[] units) {
    this.compiled = compiled;
    this.units = units;
  }

  @Override
  public UnitResult get(int index) {
    return units[index].result(compiled);
  }

  @Override
  public int size() {
    return units.length;
  }
}
