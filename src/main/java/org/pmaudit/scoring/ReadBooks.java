package org.pmaudit.scoring;

import org.pmaudit.mapping.UnitBooks;

/**
 * What became of the rows of a table that was scored.
 *
 * @param judged units of it of which anything could be judged
 */
public record ReadBooks(UnitBooks rows, long judged) {}
