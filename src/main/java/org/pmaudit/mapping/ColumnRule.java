package org.pmaudit.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column feeds an indicator, and how its values read.
 *
 * @param column absent where only {@code options} are given
 * @param values what texts of the column mean: an answer as the indicator takes it, {@code
 *     unknown}, or a choice
 * @param options a column for each choice of an indicator that takes several
 * @param aggregate how the rows of a unit become one answer, where rows are finer than units
 */
public record ColumnRule(
    Optional<ColumnRef> column,
    Optional<ReadAs> readAs,
    Map<String, String> values,
    Optional<DateFormat> format,
    Map<String, ColumnRef> options,
    Optional<Aggregate> aggregate) {

  /** The word of a translation that makes a text no answer. */
  public static final String UNKNOWN = "unknown";

  /** The word of a translation that makes a text say that the question does not apply. */
  public static final String NOT_APPLICABLE = "not_applicable";

  public ColumnRule {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  public static ColumnRule of(ColumnRef column) {
    return new ColumnRule(
        Optional.of(column),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** All columns it names. */
  List<ColumnRef> columns() {
    return Stream.concat(column.stream(), options.values().stream()).toList();
  }

  /** How plain numbers of a column of percentages read. */
  public enum ReadAs {
    /** 0.35 is 35 percent. */
    FRACTION,
    /** 35 is 35 percent. */
    POINTS
  }
}
