package org.pmaudit.mapping;

import org.pmaudit.dataset.Column;

/**
 * A column that may feed an indicator. It never does so unless a person says so in a mapping.
 *
 * @param confidence in percent
 * @param name the name of the indicator that its header is like
 */
record ColumnGuess(Column column, int confidence, String name) {}
