package org.pmaudit.result;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/** Units with something said of each when it is asked for: a million of them take no memory. */
final class LabelledUnits extends AbstractList<UnitResult> implements RandomAccess {

  private final List<UnitResult> units;
  private final UnaryOperator<UnitResult> label;

  LabelledUnits(List<UnitResult> units, UnaryOperator<UnitResult> label) {
    this.units = units;
    this.label = label;
  }

  @Override
  public UnitResult get(int index) {
    return label.apply(units.get(index));
  }

  @Override
  public int size() {
    return units.size();
  }
}
