package org.pmaudit.mapping;

import java.util.Optional;

/**
 * How rows finer than a unit are put together.
 *
 * @param unit the column with the id of the unit a row belongs to
 * @param people the rule of the indicator that counts the people of a unit
 */
public record GroupBy(ColumnRef unit, Optional<ColumnRef> name, Optional<ColumnRule> people) {}
