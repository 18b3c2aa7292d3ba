package org.pmaudit.checklist;

import java.math.BigDecimal;

/**
 * A bound in a condition.
 *
 * @param value a number as it is, a date as its days since 1970-01-01, an extent as its ordinal
 * @param written as it stands in the YAML: {@code 20}, {@code 2026-01-01}, {@code most}
 */
public record Figure(BigDecimal value, String written) {}
