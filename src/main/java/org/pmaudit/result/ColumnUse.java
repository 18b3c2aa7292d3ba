package org.pmaudit.result;

/**
 * Which column fed which indicator.
 *
 * @param column the header and place of the column, or the constant
 * @param how the rule that bound it: {@code mapping}, {@code hxl}, {@code name}, {@code label} …
 */
public record ColumnUse(String indicator, String column, String how) {}
