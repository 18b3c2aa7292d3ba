package org.pmaudit.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;

/**
 * Which columns of a table feed which indicators of a checklist.
 *
 * @param byIndicator in the order of the checklist's indicators
 * @param date the column that tells how old a row is
 */
public record Bindings(Table table, Map<String, Binding> byIndicator, Optional<DateColumn> date) {

  public Bindings {
    byIndicator = Collections.unmodifiableMap(new LinkedHashMap<>(byIndicator));
  }

  /** A column of dates and how they are written. */
  public record DateColumn(Column column, Optional<DateFormat> format) {}

  /** How many indicators have a column. */
  int columns() {
    return (int) byIndicator.values().stream().filter(one -> one.first().isPresent()).count();
  }

  public List<Binding> all() {
    return List.copyOf(byIndicator.values());
  }
}
