package org.pmaudit.checklist;

/**
 * Where a criterion comes from.
 *
 * @param source the id of a {@link Source}
 * @param at the place in it; may be empty
 * @param read whether the source's own text was in front of whoever wrote the criterion
 * @param figureOfSource whether the threshold stands in the source; otherwise it is a tool default,
 *     adjustable
 */
public record Citation(String source, String at, boolean read, boolean figureOfSource) {}
