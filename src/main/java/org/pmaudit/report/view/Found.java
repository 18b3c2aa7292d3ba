package org.pmaudit.report.view;

import java.util.Optional;
import org.pmaudit.report.words.Phrase;

/**
 * What was found for one indicator.
 *
 * @param label what the indicator measures
 * @param place the cell; absent for a derived value or a constant
 * @param column what fed the indicator, as the mapping says
 */
public record Found(Phrase label, String value, Optional<String> place, Optional<String> column) {}
