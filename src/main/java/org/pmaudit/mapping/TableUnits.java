package org.pmaudit.mapping;

import java.util.List;
import org.pmaudit.dataset.Table;

/** The units of one table, cut into slices; a result's books are kept by table. */
public record TableUnits(Table table, List<UnitSlice> slices) {
  public TableUnits {
    slices = List.copyOf(slices);
  }
}
