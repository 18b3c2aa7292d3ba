package org.pmaudit.mapping;

import java.util.List;
import java.util.Set;

/**
 * Which rows of the data a run is about; the others are filtered.
 *
 * @param conditions all of which must hold
 * @param states of review, one of which a row must have; none: any
 */
public record RowSelection(List<Where> conditions, Set<ReviewState> states) {

  public static final RowSelection ALL = new RowSelection(List.of(), Set.of());

  public RowSelection {
    conditions = List.copyOf(conditions);
    states = Set.copyOf(states);
  }
}
